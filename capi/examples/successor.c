/* Who follows a council that is no more? Ten lines that answer a code or a name of any time.
 * Usage: successor STORE CODE, such as successor sqlite:register.db E07000026 */
#include <libnetwork.h>

#include <stdio.h>

int main(int count, char **words) {
    network_store *store = NULL;
    network_session *me = NULL;
    network_rows *rows = NULL;
    network_input *in = network_input_new();
    network_input_text(in, "q", count > 2 ? words[2] : NULL, -1);
    if (network_store_open(count > 1 ? words[1] : NULL, &store, NULL) == NETWORK_OK &&
        network_session_open(store, NULL, &me, NULL) == NETWORK_OK &&
        network_organisations_lookup(me, in, &rows, NULL) == NETWORK_OK)
        puts(network_rows_json(rows));
    network_rows_free(rows);
    network_input_free(in);
    network_session_free(me);
    network_store_free(store);
    return rows ? 0 : 1;
}
