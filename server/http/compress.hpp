// Compression of bodies, and which coding a client wants. Compress once where a page is cached;
// the server compresses the rest as it goes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace network::http {

/// gzip, level 1 to 9. 22 KB of HTML takes about 0.1 ms at level 6.
std::string gzip(std::string_view bytes, int level = 6);
/// Brotli, quality 0 to 11. 5 costs about what gzip 6 costs; 11 is for the build only.
std::string brotli(std::string_view bytes, int quality = 5);

enum class coding : std::uint8_t { identity, gzip, brotli };

/// What Accept-Encoding takes, by its q values; brotli wins over gzip where both are as welcome.
struct accepted_codings {
    bool gzip = false;
    bool brotli = false;
    bool brotli_first = true;
};
accepted_codings read_accept_encoding(std::string_view field);

/// True for the types worth compressing: text, JSON, XML, SVG, script.
bool is_text_type(std::string_view content_type);

} // namespace network::http
