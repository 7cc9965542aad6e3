/* A stranger's program: the installed header and library, and nothing of the tree. */
#include <libnetwork.h>
#include <stdio.h>

int main(void) {
    puts(network_version());
    return 0;
}
