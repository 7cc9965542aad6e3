/* A council takes another name from a day on. Its old name and address keep finding it, and a card
 * as on an earlier day still bears the old name. */
#include <libnetwork.h>

#include <stdio.h>

static int fail(network_error *error) {
    fprintf(stderr, "%s: %s\n", network_error_code(error), network_error_message(error));
    network_error_free(error);
    return 1;
}

/* Prints the name that the council has on a day. */
static network_status print_name(network_session *me, int year, network_error **error) {
    network_rows *card = NULL;
    network_input *in = network_input_new();
    network_status status;
    network_input_text(in, "organisation", "brampton-district-council", -1);
    network_input_date(in, "as_on", year, 1, 1);
    status = network_organisations_show(me, in, &card, error);
    if (status == NETWORK_OK) {
        const network_rows *council =
            network_rows_child(card, 0, network_rows_field(card, "organisation"));
        int name = network_rows_field(council, NETWORK_ORGANISATION_NAME);
        printf("%d: %s\n", year, network_rows_text(council, 0, name));
    }
    network_rows_free(card);
    network_input_free(in);
    return status;
}

int main(void) {
    network_error *error = NULL;
    network_store *store = NULL;
    network_session *me = NULL;
    network_rows *rows = NULL;
    network_input *in = network_input_new();

    if (network_store_open("sqlite::memory:", &store, &error) != NETWORK_OK ||
        network_session_open_console(store, "example", &me, &error) != NETWORK_OK)
        return fail(error);

    network_input_text(in, "name", "Brampton District Council", -1);
    network_input_text(in, "kind", "district", -1);
    network_input_date(in, "begins", 1974, 4, 1);
    if (network_organisations_add(me, in, &rows, &error) != NETWORK_OK)
        return fail(error);
    network_rows_free(rows);

    network_input_clear(in);
    network_input_text(in, "organisation", "brampton-district-council", -1);
    network_input_text(in, "name", "Brampton and Wetheral District Council", -1);
    network_input_date(in, "from", 2021, 4, 1);
    network_input_text(in, "decided_by", "Full Council", -1);
    if (network_organisations_rename(me, in, &rows, &error) != NETWORK_OK)
        return fail(error);
    network_rows_free(rows);
    network_input_free(in);

    if (print_name(me, 2020, &error) != NETWORK_OK || print_name(me, 2022, &error) != NETWORK_OK)
        return fail(error);
    network_session_free(me);
    network_store_free(store);
    return 0;
}
