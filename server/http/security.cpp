#include "server/http/security.hpp"

namespace network::http {
namespace {

#define NETWORK_POLICY                                                                             \
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "              \
    "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "               \
    "connect-src 'self'; manifest-src 'self'"

#define NETWORK_SECURITY_LINES                                                                     \
    "Content-Security-Policy: " NETWORK_POLICY "\r\n"                                              \
    "X-Content-Type-Options: nosniff\r\n"                                                          \
    "Referrer-Policy: same-origin\r\n"                                                             \
    "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\r\n"         \
    "Cross-Origin-Opener-Policy: same-origin\r\n"                                                  \
    "Cross-Origin-Resource-Policy: same-origin\r\n"

constexpr std::string_view policy = NETWORK_POLICY;
constexpr std::string_view plain = NETWORK_SECURITY_LINES;
constexpr std::string_view over_tls =
    NETWORK_SECURITY_LINES "Strict-Transport-Security: max-age=31536000\r\n";

#undef NETWORK_SECURITY_LINES
#undef NETWORK_POLICY

} // namespace

std::string_view content_security_policy() {
    return policy;
}

std::string_view security_headers(bool secure) {
    return secure ? over_tls : plain;
}

} // namespace network::http
