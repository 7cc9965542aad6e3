// liboath does the arithmetic.
#include "libnetwork/people/totp.hpp"

#include "libnetwork/base/error.hpp"
#include "libnetwork/people/secret.hpp"

#include <cctype>
#include <cstdlib>
#include <liboath/oath.h>
#include <memory>
#include <sodium.h>

namespace network::people {
namespace {

constexpr std::int64_t step_ms = 30'000;
constexpr unsigned digits = 6;

using c_text = std::unique_ptr<char, decltype(&std::free)>;

void must(int code) {
    if (code != OATH_OK)
        throw failure(status::internal, "totp.library", "liboath refused");
}

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view hexadecimal = "0123456789ABCDEF";
    std::string out;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || c == '-' || c == '.' || c == '_' || c == '~')
            out += c;
        else
            (out += '%') += {hexadecimal[byte >> 4U], hexadecimal[byte & 15U]};
    }
    return out;
}

} // namespace

std::string new_totp_secret() {
    char bytes[20];
    randombytes_buf(bytes, sizeof bytes);
    char* text = nullptr;
    std::size_t size = 0;
    must(oath_base32_encode(bytes, sizeof bytes, &text, &size));
    c_text const owner{text, &std::free};
    return {text, size};
}

std::string otpauth_uri(std::string_view secret, std::string_view account,
                        std::string_view issuer) {
    return "otpauth://totp/" + percent_encoded(issuer) + ":" + percent_encoded(account) +
           "?secret=" + std::string{secret} + "&issuer=" + percent_encoded(issuer);
}

std::string code_at(std::string_view secret, std::int64_t step) {
    char* bytes = nullptr;
    std::size_t size = 0;
    must(oath_base32_decode(secret.data(), secret.size(), &bytes, &size));
    c_text const owner{bytes, &std::free};
    char code[digits + 1];
    must(oath_hotp_generate(bytes, size, static_cast<std::uint64_t>(step), digits, false,
                            OATH_HOTP_DYNAMIC_TRUNCATION, code));
    return code;
}

std::optional<std::int64_t> step_of_code(std::string_view secret, std::string_view code,
                                         instant now, std::int64_t last_step) {
    auto const current = now.milliseconds / step_ms;
    std::optional<std::int64_t> found;
    for (auto step = current - 1; step <= current + 1; ++step)
        if (same_secret(code_at(secret, step), code) && step > last_step)
            found = step;
    return found;
}

std::vector<std::string> new_recovery_codes() {
    constexpr std::string_view letters = "abcdefghjkmnpqrstuvwxyz23456789";
    std::vector<std::string> codes(10);
    for (auto& code : codes)
        for (int i = 0; i < 12; ++i) {
            if (i == 4 || i == 8)
                code += '-';
            code += letters[randombytes_uniform(static_cast<std::uint32_t>(letters.size()))];
        }
    return codes;
}

std::string recovery_key(std::string_view code) {
    std::string key;
    for (char const c : code)
        if (c != '-' && c != ' ')
            key += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return key;
}

} // namespace network::people
