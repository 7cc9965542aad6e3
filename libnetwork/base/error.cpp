// The words that a status travels as.
#include "libnetwork/base/error.hpp"

namespace network {

std::string_view to_word(status value) {
    switch (value) {
    case status::invalid:
        return "invalid";
    case status::unauthenticated:
        return "unauthenticated";
    case status::forbidden:
        return "forbidden";
    case status::not_found:
        return "not_found";
    case status::conflict:
        return "conflict";
    case status::limited:
        return "limited";
    case status::busy:
        return "busy";
    case status::unsupported:
        return "unsupported";
    case status::misuse:
        return "misuse";
    case status::no_memory:
        return "no_memory";
    case status::internal:
        break;
    }
    return "internal";
}

} // namespace network
