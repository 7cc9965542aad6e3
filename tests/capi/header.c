/* Compiled as C90, C99 and C11: the header needs nothing before it. */
#include <libnetwork.h>

int capi_header_is_enough(void);
int capi_header_is_enough(void) {
    return network_version() != NULL;
}
