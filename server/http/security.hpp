// The headers that tell browsers what a page of ours may do: nothing from elsewhere, no inline
// script, no framing. One strict policy for every answer; there is no laxer one to choose.
#pragma once

#include <string_view>

namespace network::http {

/// The Content-Security-Policy by itself, without name or line end.
std::string_view content_security_policy();

/// All security headers as lines of a response head, each ended by CRLF; with
/// Strict-Transport-Security where the client came over TLS.
std::string_view security_headers(bool secure);

} // namespace network::http
