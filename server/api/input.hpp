// From an HTTP request to the input of an operation: path, query or body, and the headers that
// stand for reserved keys, made into one object. Whether its fields make sense is for operations to
// say.
#pragma once

#include "libnetwork/operations/operation.hpp"
#include "server/http/message.hpp"
#include "server/http/router.hpp"

namespace network::api {

/// Does the method carry a JSON body (POST, PATCH) or a query (GET, DELETE)?
bool carries_body(operations::verb method);

/// The input of `what`. Fails with the codes of operations::read_object, media_type.unsupported (a
/// body that is not application/json), query.unexpected (a query beside a body), field.given_twice
/// (a path parameter that the body or query names as well) and idempotency_key.conflict (header and
/// body differ).
result<boost::json::object> read_input(operations::operation const& what,
                                       http::captures const& path, http::request const& asked);

/// The versions that If-Match names, to be tried in turn; none where the header is absent or "*".
/// Fails with precondition.failed where no tag of it can be one of ours.
result<std::vector<std::int64_t>> wanted_versions(http::request const& asked);

} // namespace network::api
