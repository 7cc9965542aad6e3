// Compiled as C++17: the header needs nothing before it.
#include <libnetwork.h>

bool capi_header_is_enough();
bool capi_header_is_enough() {
    return network_version() != nullptr;
}
