// Text that only whoever holds the key can read, and that nobody can alter or move unseen:
// libsodium's XChaCha20-Poly1305. Where a key comes from and what is worth sealing is not known
// here.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace network {

/// 256 random bits.
class sealing_key {
  public:
    static sealing_key fresh();
    /// From 64 hexadecimal digits, white space around them forgiven; nothing where it is not that.
    static std::optional<sealing_key> parse(std::string_view text);

    /// For a key file: 64 hexadecimal digits.
    [[nodiscard]] std::string to_text() const;
    [[nodiscard]] unsigned char const* bytes() const { return bytes_.data(); }

  private:
    std::array<unsigned char, 32> bytes_{};
};

/// Seals `plain`. `about` says what it belongs to ("authenticator 17") and is needed to open it, so
/// that one row's text is of no use in another.
std::string seal(sealing_key const& key, std::string_view about, std::string_view plain);

/// Whether that is the form of something sealed. Plain texts of ours never look so.
bool is_sealed(std::string_view stored);

/// What was sealed; nothing where it was sealed with another key or about another thing, or
/// altered.
std::optional<std::string> unseal(sealing_key const& key, std::string_view about,
                                  std::string_view stored);

} // namespace network
