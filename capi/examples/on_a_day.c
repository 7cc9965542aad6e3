/* What was the register on 31 July 2022? Every council of that day, page by page, and how many.
 * Usage: on_a_day STORE [YEAR MONTH DAY] */
#include <libnetwork.h>

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static int fail(network_error *error) {
    fprintf(stderr, "%s: %s\n", network_error_code(error), network_error_message(error));
    network_error_free(error);
    return 1;
}

int main(int count, char **words) {
    int year = count > 4 ? atoi(words[2]) : 2022;
    int month = count > 4 ? atoi(words[3]) : 7;
    int day = count > 4 ? atoi(words[4]) : 31;
    network_error *error = NULL;
    network_store *store = NULL;
    network_session *me = NULL;
    network_input *in = network_input_new();
    int64_t total = 0;
    int more = 1;

    if (network_store_open(count > 1 ? words[1] : "sqlite::memory:", &store, &error) !=
            NETWORK_OK ||
        network_session_open(store, NULL, &me, &error) != NETWORK_OK)
        return fail(error);
    network_input_date(in, "as_on", year, month, day);
    network_input_int(in, "limit", 100);
    while (more) {
        network_rows *rows = NULL;
        size_t row;
        int name;
        if (network_organisations_list(me, in, &rows, &error) != NETWORK_OK)
            return fail(error);
        name = network_rows_field(rows, NETWORK_ORGANISATION_NAME);
        for (row = 0; row < network_rows_count(rows); ++row)
            puts(network_rows_text(rows, row, name));
        total = network_rows_total(rows);
        more = network_rows_next(rows) != NULL;
        network_input_text(in, "after", network_rows_next(rows), -1);
        network_rows_free(rows);
    }
    printf("%" PRId64 " on %04d-%02d-%02d\n", total, year, month, day);
    network_input_free(in);
    network_session_free(me);
    network_store_free(store);
    return 0;
}
