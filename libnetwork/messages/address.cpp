// The characters of RFC 5322's dot-atom, and host names.
#include "libnetwork/messages/address.hpp"

#include <algorithm>

namespace network::messages {
namespace {

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_atom(char c) {
    return is_letter_or_digit(c) ||
           std::string_view{"!#$%&'*+-/=?^_`{|}~"}.find(c) != std::string_view::npos;
}

/// True where `text` is parts of `allowed` characters, joined by single dots.
template <class Allowed>
bool is_dotted(std::string_view text, Allowed allowed) {
    char previous = '.';
    for (char const c : text) {
        if (c == '.' ? previous == '.' : !allowed(c))
            return false;
        previous = c;
    }
    return previous != '.';
}

bool is_host(std::string_view host) {
    if (!is_dotted(host, [](char c) { return is_letter_or_digit(c) || c == '-'; }))
        return false;
    if (host.front() == '-' || host.back() == '-' || host.find(".-") != std::string_view::npos ||
        host.find("-.") != std::string_view::npos)
        return false;
    return host.find('.') != std::string_view::npos || host == "localhost";
}

} // namespace

bool is_mail_address(std::string_view address) {
    auto const at = address.find('@');
    if (at == std::string_view::npos || at == 0 || at > 64 || address.size() > 254)
        return false;
    return is_dotted(address.substr(0, at), is_atom) && is_host(address.substr(at + 1));
}

std::string address_key(std::string_view address) {
    std::string key{address};
    std::transform(key.begin(), key.end(), key.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return key;
}

} // namespace network::messages
