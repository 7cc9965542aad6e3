/* Three councils merge into one: first a preview that does nothing, then the deed, then the way
 * from an old code to the new council. */
#include <libnetwork.h>

#include <stdio.h>

static int fail(network_error *error) {
    fprintf(stderr, "%s: %s\n", network_error_code(error), network_error_message(error));
    network_error_free(error);
    return 1;
}

static network_status add(network_session *me, const char *name, const char *gss,
                          network_error **error) {
    network_rows *rows = NULL;
    network_input *in = network_input_new();
    network_input *code = network_input_new();
    network_status status;
    network_input_text(code, "scheme", "gss", -1);
    network_input_text(code, "value", gss, -1);
    network_input_text(in, "name", name, -1);
    network_input_text(in, "kind", "district", -1);
    network_input_date(in, "begins", 1974, 4, 1);
    network_input_list_record(in, "codes", code);
    status = network_organisations_add(me, in, &rows, error);
    network_rows_free(rows);
    network_input_free(code);
    network_input_free(in);
    return status;
}

/* Prints each effect, a plain sentence per line. */
static void print_effects(const char *title, const network_rows *outcome) {
    const network_rows *effects =
        network_rows_child(outcome, 0, network_rows_field(outcome, "effects"));
    size_t row;
    for (row = 0; row < network_rows_count(effects); ++row)
        printf("%s: %s\n", title, network_rows_text(effects, row, 0));
}

int main(void) {
    network_error *error = NULL;
    network_store *store = NULL;
    network_session *me = NULL;
    network_rows *rows = NULL;
    network_input *in = network_input_new();
    network_input *successor = network_input_new();

    if (network_store_open("sqlite::memory:", &store, &error) != NETWORK_OK ||
        network_session_open_console(store, "example", &me, &error) != NETWORK_OK ||
        add(me, "Mendip District Council", "E07000187", &error) != NETWORK_OK ||
        add(me, "Sedgemoor District Council", "E07000188", &error) != NETWORK_OK ||
        add(me, "South Somerset District Council", "E07000189", &error) != NETWORK_OK)
        return fail(error);

    network_input_text(successor, "name", "Somerset Council", -1);
    network_input_text(successor, "kind", "unitary", -1);
    network_input_text(in, "kind", "merge", -1);
    network_input_date(in, "on", 2023, 4, 1);
    network_input_list_text(in, "predecessors", "E07000187", -1);
    network_input_list_text(in, "predecessors", "E07000188", -1);
    network_input_list_text(in, "predecessors", "E07000189", -1);
    network_input_list_record(in, "successors", successor);
    network_input_text(in, "decided_by", "Somerset (Structural Changes) Order 2022", -1);

    if (network_reorganisations_preview(me, in, &rows, &error) != NETWORK_OK)
        return fail(error);
    print_effects("would", rows);
    network_rows_free(rows);
    if (network_reorganisations_commit(me, in, &rows, &error) != NETWORK_OK)
        return fail(error);
    print_effects("done", rows);
    network_rows_free(rows);

    network_input_clear(in);
    network_input_text(in, "q", "E07000188", -1);
    if (network_organisations_lookup(me, in, &rows, &error) != NETWORK_OK)
        return fail(error);
    else {
        const network_rows *living =
            network_rows_child(rows, 0, network_rows_field(rows, "living"));
        printf("E07000188 is now %s\n",
               network_rows_text(living, 0, network_rows_field(living, NETWORK_ORGANISATION_NAME)));
    }
    network_rows_free(rows);
    network_input_free(successor);
    network_input_free(in);
    network_session_free(me);
    network_store_free(store);
    return 0;
}
