// Failures as HTTP tells them: one table from the library's statuses and codes to HTTP, and the
// RFC 9457 problem document. It knows no operation.
#pragma once

#include "libnetwork/base/error.hpp"
#include "server/http/message.hpp"

namespace network::api {

/// The HTTP status of a failure: by its code where HTTP has a word of its own for it, else by its
/// class.
int http_status(error const& what);

/// The problem document: type, title, status, detail, code, instance (the request's id) and
/// problems[] {field, code, message}. 401 carries WWW-Authenticate, 429 and 503 carry Retry-After.
http::response problem_document(error const& what, http::request const& asked);

} // namespace network::api
