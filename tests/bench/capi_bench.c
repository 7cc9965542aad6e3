/* What calls through the C API cost with everything warm: the look-up of a code as on a day, which a
 * log-in gate makes at every request, a card, a page of fifty rows, and the door alone.
 * Usage: capi_bench [STORE [ORGANISATIONS]]; prints microseconds of wall and CPU time per call. */
#include <libnetwork.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double seconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void stop(const char *step, network_error *error) {
    fprintf(stderr, "%s: %s\n", step, network_error_json(error));
    exit(1);
}

static network_rows *call(network_session *me, const char *operation, const char *json) {
    network_rows *rows = NULL;
    network_error *error = NULL;
    if (network_call(me, operation, json, -1, &rows, &error) != NETWORK_OK)
        stop(operation, error);
    return rows;
}

static void fill(network_session *me, int organisations) {
    char json[256];
    int number;
    for (number = 0; number < organisations; ++number) {
        snprintf(json, sizeof json,
                 "{\"name\": \"Council %d\", \"kind\": \"district\", \"begins\": \"1974-04-01\","
                 " \"codes\": [{\"scheme\": \"gss\", \"value\": \"E07%06d\"}]}",
                 number, number);
        network_rows_free(call(me, "organisations.add", json));
    }
}

/* The best of five rounds, so that a busy machine does not tell against the code. */
static void measure(network_session *me, const char *title, const char *operation,
                    const char *json, int turns) {
    double wall = 1e9;
    double cpu = 1e9;
    int round;
    for (round = 0; round < 5; ++round) {
        double wall_now = seconds(CLOCK_MONOTONIC);
        double cpu_now = seconds(CLOCK_THREAD_CPUTIME_ID);
        int turn;
        for (turn = 0; turn < turns; ++turn)
            network_rows_free(call(me, operation, json));
        wall_now = 1e6 * (seconds(CLOCK_MONOTONIC) - wall_now) / turns;
        cpu_now = 1e6 * (seconds(CLOCK_THREAD_CPUTIME_ID) - cpu_now) / turns;
        wall = wall_now < wall ? wall_now : wall;
        cpu = cpu_now < cpu ? cpu_now : cpu;
    }
    printf("%-34s %10.2f %10.2f\n", title, wall, cpu);
}

int main(int count, char **words) {
    network_store *store = NULL;
    network_session *clerk = NULL;
    network_session *visitor = NULL;
    network_error *error = NULL;
    int organisations = count > 2 ? atoi(words[2]) : 1000;

    if (network_store_open(count > 1 ? words[1] : "sqlite::memory:", &store, &error) != NETWORK_OK ||
        network_session_open_console(store, "bench", &clerk, &error) != NETWORK_OK ||
        network_session_open(store, NULL, &visitor, &error) != NETWORK_OK)
        stop("open", error);
    fill(clerk, organisations);
    printf("%-34s %10s %10s   %d organisations\n", "C API, warm, microseconds per call", "wall", "CPU",
           organisations);
    measure(visitor, "lookup by GSS code and date", "organisations.lookup",
            "{\"q\": \"E07000042\", \"as_on\": \"2024-04-01\"}", 5000);
    measure(visitor, "card of one organisation", "organisations.show",
            "{\"organisation\": \"E07000042\", \"as_on\": \"2024-04-01\"}", 2000);
    measure(visitor, "page of 50 rows", "organisations.list", "{\"limit\": 50}", 500);
    measure(visitor, "the door alone (rights.list)", "rights.list", "{}", 2000);
    network_session_free(visitor);
    network_session_free(clerk);
    network_store_free(store);
    return 0;
}
