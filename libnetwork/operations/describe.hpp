// The table of operations told as data: for network_describe, `coopnet call --list`, the bindings'
// types and the reference.
#pragma once

#include "libnetwork/operations/operation.hpp"

#include <boost/json/object.hpp>

namespace network::operations {

/// One object per operation: name, method, route, right, scope, since, summary, changes_something,
/// input (fields) and output (fields); each field {name, type, required, nullable, summary,
/// limits}.
boost::json::array describe();

/// The OpenAPI 3.1 document of the JSON API below /api/v1.
boost::json::object openapi(std::string_view server_url);

} // namespace network::operations
