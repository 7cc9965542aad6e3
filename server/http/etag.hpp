// Entity tags: making them, and comparing what a client sends with what stands.
//
// A compressed body needs a tag of its own, so the server sends "abc-gzip" or "abc-br" for the
// variants of "abc". All comparisons here take the three for the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace network::http {

/// A strong, quoted tag over these bytes (64 bits; tells versions of one page apart, proves
/// nothing).
std::string etag_of(std::string_view bytes);
/// A strong, quoted tag from a version number, such as the number of the last change.
std::string etag_of_version(std::int64_t version, std::string_view variant = {});

/// If-None-Match: true where `field` is "*" or lists the tag, compared weakly. Empty field: false.
bool none_match_hits(std::string_view field, std::string_view etag);
/// If-Match: true where `field` is "*" or lists the tag, compared strongly (W/ never matches).
bool match_hits(std::string_view field, std::string_view etag);

/// The tag of a compressed variant: ("abc", "gzip") -> "abc-gzip", inside the quotes.
std::string etag_variant(std::string_view etag, std::string_view coding);

} // namespace network::http
