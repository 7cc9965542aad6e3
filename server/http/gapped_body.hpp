// A body that many readers share but for a few short texts that are each reader's own: it is kept
// with gaps, its pieces compressed once. What fills a gap goes out as it is, never compressed
// together with the rest, so its length tells nothing of what it says.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace network::http {

class gapped_body {
  public:
    /// `marks`: what stands at the places of the gaps, the same as often as its text is wanted.
    /// Each must be a text that stands nowhere else.
    gapped_body(std::string_view bytes, std::span<std::string const> marks);

    /// The body, with `texts[i]` wherever `marks[i]` stood.
    [[nodiscard]] std::string filled(std::span<std::string const> texts) const;
    /// The same as one gzip member (RFC 1952). A text may have 65,535 bytes.
    [[nodiscard]] std::string filled_gzip(std::span<std::string const> texts) const;
    /// Bytes that it holds.
    [[nodiscard]] std::size_t size() const;

  private:
    struct piece {
        std::string bytes;
        std::string deflated;  ///< whole blocks that refer to nothing before them
        std::uint32_t crc = 0; ///< of `bytes`
        std::size_t gap = 0;   ///< which text follows; after the last piece: none
    };
    std::vector<piece> pieces_;
};

} // namespace network::http
