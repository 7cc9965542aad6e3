/* Follows the change feed from an event loop: poll() on its descriptor, then everything that is
 * there. Here a second session makes the changes; it could as well be another process. Compile with
 * -D_POSIX_C_SOURCE=200809L where the compiler is strict. */
#include <libnetwork.h>

#include <inttypes.h>
#include <poll.h>
#include <stdio.h>

static int fail(network_error *error) {
    fprintf(stderr, "%s: %s\n", network_error_code(error), network_error_message(error));
    network_error_free(error);
    return 1;
}

int main(void) {
    static const char *const names[] = {"{\"name\": \"Wealden Borough\", \"kind\": \"district\"}",
                                        "{\"name\": \"Rother Borough\", \"kind\": \"district\"}"};
    network_error *error = NULL;
    network_store *store = NULL;
    network_session *clerk = NULL;
    network_session *watcher = NULL;
    network_changes *feed = NULL;
    struct pollfd ready;
    size_t made;
    int64_t reached = 0; /* a real consumer keeps this number and goes on from it */

    if (network_store_open("sqlite::memory:", &store, &error) != NETWORK_OK ||
        network_session_open_console(store, "clerk", &clerk, &error) != NETWORK_OK ||
        network_session_open(store, NULL, &watcher, &error) != NETWORK_OK ||
        network_changes_open(watcher, reached, &feed, &error) != NETWORK_OK)
        return fail(error);
    ready.fd = network_changes_fd(feed);
    ready.events = POLLIN;
    for (made = 0; made < 2; ++made) {
        network_rows *rows = NULL;
        if (network_call(clerk, "organisations.add", names[made], -1, &rows, &error) != NETWORK_OK)
            return fail(error);
        network_rows_free(rows);
        rows = NULL;
        while (network_rows_count(rows) == 0) {
            network_rows_free(rows);
            if (poll(&ready, 1, 5000) != 1)
                return 1;
            if (network_changes_next(feed, 0, &rows, &error) != NETWORK_OK)
                return fail(error);
        }
        reached = network_rows_int(rows, 0, network_rows_field(rows, "number"));
        printf("%" PRId64 ": %s\n", reached,
               network_rows_text(rows, 0, network_rows_field(rows, "event")));
        network_rows_free(rows);
    }
    network_changes_free(feed);
    network_session_free(watcher);
    network_session_free(clerk);
    network_store_free(store);
    return 0;
}
