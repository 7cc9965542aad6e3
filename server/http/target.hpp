// Reads what stands on the request line after the method: path and query, decoded and checked.
// Stricter than the parser below it: what could be read in two ways is refused.
#pragma once

#include "server/http/message.hpp"

#include <functional>

namespace network::http {

/// Fills path and query from request.target, which stays as it was. Takes "/path?query", "*", and
/// the absolute form ("http://host/path"; `authority` then names the host). False for anything
/// else: bad percent encodings, what is not clean UTF-8, control characters, <>" or a backslash,
/// an encoded slash in the path, dot segments, more than 200 parameters.
/// `mends_query` says of which paths the query is mended rather than refused, since people type it:
/// a '%' that encodes nothing stands for itself, bytes that are no UTF-8 become U+FFFD, NUL a
/// space.
bool read_target(request& into, std::string_view& authority,
                 std::function<bool(std::string_view)> const& mends_query = {});

/// Decodes %XX, and '+' as space where asked. False for a broken encoding; `into` is overwritten.
bool percent_decode(std::string_view text, bool plus_is_space, std::string& into);

/// Encodes everything but unreserved characters (and '/' where asked), for building addresses.
std::string percent_encode(std::string_view text, bool keep_slash = false);

/// Splits name=value&name=value, decodes both sides. False for broken encodings, unless they are to
/// be mended, or too many.
bool read_pairs(std::string_view text, std::size_t most, std::vector<parameter>& into,
                bool mend = false);

} // namespace network::http
