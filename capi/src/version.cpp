// What can be said without a store: the version and the words of statuses.
#include <libnetwork.h>

char const* network_version(void) {
    return NETWORK_VERSION;
}

char const* network_status_word(network_status status) {
    switch (status) {
    case NETWORK_OK:
        return "ok";
    case NETWORK_INVALID:
        return "invalid";
    case NETWORK_UNAUTHENTICATED:
        return "unauthenticated";
    case NETWORK_FORBIDDEN:
        return "forbidden";
    case NETWORK_NOT_FOUND:
        return "not_found";
    case NETWORK_CONFLICT:
        return "conflict";
    case NETWORK_LIMITED:
        return "limited";
    case NETWORK_BUSY:
        return "busy";
    case NETWORK_UNSUPPORTED:
        return "unsupported";
    case NETWORK_MISUSE:
        return "misuse";
    case NETWORK_NO_MEMORY:
        return "no_memory";
    case NETWORK_INTERNAL:
        return "internal";
    }
    return "unknown";
}
