/* Everything that is wrong with an input comes back at once, field by field, with stable codes. */
#include <libnetwork.h>

#include <stdio.h>

int main(void) {
    network_error *error = NULL;
    network_store *store = NULL;
    network_session *me = NULL;
    network_rows *rows = NULL;
    network_input *in = network_input_new();
    size_t problem;

    if (network_store_open("sqlite::memory:", &store, &error) != NETWORK_OK ||
        network_session_open_console(store, "example", &me, &error) != NETWORK_OK) {
        puts(network_error_message(error));
        return 1;
    }
    network_input_text(in, "kind", "castle", -1);
    network_input_date(in, "begins", 2023, 2, 30);
    network_input_text(in, "nickname", "Somerset", -1);
    if (network_organisations_add(me, in, &rows, &error) == NETWORK_INVALID)
        for (problem = 0; problem < network_error_problem_count(error); ++problem)
            printf("%s: %s (%s)\n", network_error_problem_field(error, problem),
                   network_error_problem_message(error, problem),
                   network_error_problem_code(error, problem));
    network_error_free(error);
    network_rows_free(rows);
    network_input_free(in);
    network_session_free(me);
    network_store_free(store);
    return 0;
}
