/* Makes the small register that some examples look at, anew: two councils of Cumbria and who
 * followed them on 1 April 2023. Usage: fill FILE */
#include <libnetwork.h>

#include <stdio.h>

static const char *const steps[][2] = {
    {"organisations.add",
     "{\"name\": \"Carlisle City Council\", \"kind\": \"district\", \"begins\": \"1974-04-01\","
     " \"codes\": [{\"scheme\": \"gss\", \"value\": \"E07000028\"}]}"},
    {"organisations.add",
     "{\"name\": \"Cumbria County Council\", \"kind\": \"county\", \"begins\": \"1974-04-01\","
     " \"codes\": [{\"scheme\": \"gss\", \"value\": \"E10000006\"}]}"},
    {"reorganisations.commit",
     "{\"kind\": \"reorganisation\", \"on\": \"2023-04-01\","
     " \"predecessors\": [\"E07000028\", \"E10000006\"],"
     " \"successors\": [{\"name\": \"Cumberland Council\", \"kind\": \"unitary\"},"
     " {\"name\": \"Westmorland and Furness Council\", \"kind\": \"unitary\","
     " \"follows\": [\"E10000006\"]}]}"},
};

int main(int count, char **words) {
    char uri[4096];
    network_store *store = NULL;
    network_session *me = NULL;
    network_error *error = NULL;
    size_t step;

    if (count != 2)
        return 2;
    snprintf(uri, sizeof uri, "sqlite:%s", words[1]);
    remove(words[1]);
    snprintf(uri, sizeof uri, "%s-wal", words[1]);
    remove(uri);
    snprintf(uri, sizeof uri, "%s-shm", words[1]);
    remove(uri);
    snprintf(uri, sizeof uri, "sqlite:%s", words[1]);
    if (network_store_open(uri, &store, &error) == NETWORK_OK &&
        network_session_open_console(store, "fill", &me, &error) == NETWORK_OK)
        for (step = 0; step < sizeof steps / sizeof *steps && !error; ++step) {
            network_rows *rows = NULL;
            network_call(me, steps[step][0], steps[step][1], -1, &rows, &error);
            network_rows_free(rows);
        }
    if (error)
        fprintf(stderr, "%s\n", network_error_json(error));
    network_session_free(me);
    network_store_free(store);
    return error ? 1 : 0;
}
