/* Uses something of everything that release 0.1 promised: setters, verbs by name, accessors, errors by
 * field, children, the change feed. */
#include <libnetwork.h>

#include <stdio.h>
#include <string.h>

static int fail(const char *step, network_error *error) {
    fprintf(stderr, "%s: %s\n", step, error ? network_error_json(error) : "unexpected");
    network_error_free(error);
    return 1;
}

int main(void) {
    network_store *store = NULL;
    network_session *me = NULL;
    network_changes *feed = NULL;
    network_rows *rows = NULL;
    network_error *error = NULL;
    const network_rows *council;
    network_input *in = network_input_new();
    char before[64];
    int name;

    if (network_store_open("sqlite::memory:", &store, &error) != NETWORK_OK ||
        network_session_open_console(store, "frozen", &me, &error) != NETWORK_OK)
        return fail("open", error);
    if (network_organisations_add(me, in, &rows, &error) != NETWORK_INVALID ||
        network_error_status(error) != NETWORK_INVALID || network_error_problem_count(error) != 2 ||
        strcmp(network_error_problem_code(error, 0), "required") != 0)
        return fail("errors", error);
    network_error_free(error);

    network_input_text(in, NETWORK_ADD_NAME, "Somerset Council", -1);
    network_input_text(in, NETWORK_ADD_KIND, "unitary", -1);
    network_input_date(in, NETWORK_ADD_BEGINS, 2023, 4, 1);
    network_input_int(in, NETWORK_ADD_POPULATION, 571600);
    network_input_int(in, NETWORK_ADD_POPULATION_YEAR, 2021);
    network_input_list_text(in, NETWORK_ADD_ALIASES, "Gwlad yr Haf", -1);
    if (network_organisations_add(me, in, &rows, &error) != NETWORK_OK)
        return fail("add", error);
    network_rows_free(rows);
    if (network_call(me, "organisations.rename",
                     "{\"organisation\": \"somerset-council\", \"from\": \"2025-04-01\","
                     " \"name\": \"Somerset and Bath Council\"}",
                     -1, &rows, &error) != NETWORK_OK)
        return fail("rename", error);
    network_rows_free(rows);

    network_input_clear(in);
    network_input_text(in, NETWORK_CARD_ORGANISATION, "somerset-council", -1);
    network_input_date(in, NETWORK_CARD_AS_ON, 2024, 1, 1);
    if (network_organisations_show(me, in, &rows, &error) != NETWORK_OK)
        return fail("show", error);
    council = network_rows_child(rows, 0, network_rows_field(rows, "organisation"));
    name = network_rows_field(council, NETWORK_ORGANISATION_NAME);
    snprintf(before, sizeof before, "%s", network_rows_text(council, 0, name));
    network_rows_free(rows);
    network_input_date(in, NETWORK_CARD_AS_ON, 2026, 1, 1);
    if (network_organisations_show(me, in, &rows, &error) != NETWORK_OK)
        return fail("show again", error);
    council = network_rows_child(rows, 0, network_rows_field(rows, "organisation"));
    printf("%s, then %s: ", before, network_rows_text(council, 0, name));
    network_rows_free(rows);

    if (network_changes_open(me, 0, &feed, &error) != NETWORK_OK ||
        network_changes_next(feed, 0, &rows, &error) != NETWORK_OK)
        return fail("follow", error);
    printf("%d changes\n", (int)network_rows_count(rows));
    network_rows_free(rows);
    network_changes_free(feed);
    network_session_free(me);
    network_store_free(store);
    network_input_free(in);
    return 0;
}
