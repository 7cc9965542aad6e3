/* What calls through the C API cost with everything warm: the look-up of a code as on a day, which
 * a log-in gate makes at every request; tier, standing and rights, which it decides by; a card;
 * pages of fifty rows; a short list that needs no store.
 *
 *     bench_capi STORE CODE
 *
 * Prints one line per call: name, CPU microseconds (the middle of nine rounds), by a tab. */
#include <libnetwork.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { rounds = 9 };

static double cpu_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void stop(char const* step, network_error* error) {
    fprintf(stderr, "%s: %s\n", step, network_error_json(error));
    exit(1);
}

/* What the caller does with an answer; NULL: nothing but giving it back. */
typedef void reads(network_rows const* rows);

static void call(network_session* me, char const* operation, char const* json, reads* use) {
    network_rows* rows = NULL;
    network_error* error = NULL;
    if (network_call(me, operation, json, -1, &rows, &error) != NETWORK_OK)
        stop(operation, error);
    if (use)
        use(rows);
    network_rows_free(rows);
}

static void must(void const* there) {
    if (!there) {
        fputs("standing: the answer does not say what a gate needs\n", stderr);
        exit(1);
    }
}

/* A gate asks how it stands, as what, and for every right whether it is granted and why. */
static void read_standing(network_rows const* rows) {
    network_rows const* rights = network_rows_child(rows, 0, network_rows_field(rows, "rights"));
    int const entitlement = network_rows_field(rights, "entitlement");
    int const granted = network_rows_field(rights, "granted");
    int const why = network_rows_field(rights, "why");
    size_t row;
    must(network_rows_text(rows, 0, network_rows_field(rows, "standing")));
    network_rows_text(rows, 0, network_rows_field(rows, "tier"));
    must(network_rows_count(rights) ? rights : NULL);
    for (row = 0; row < network_rows_count(rights); ++row) {
        network_rows const* reason = network_rows_child(rights, row, why);
        must(network_rows_text(rights, row, entitlement));
        network_rows_int(rights, row, granted);
        must(network_rows_text(reason, 0, network_rows_field(reason, "rule")));
    }
}

static void read_json(network_rows const* rows) {
    must(network_rows_json(rows));
}

static int by_size(void const* a, void const* b) {
    double left = *(double const*)a;
    double right = *(double const*)b;
    return (left > right) - (left < right);
}

/* As many turns as take about a twentieth of a second, so that a round is long against the clock
 * and short against the patience of a large store's reader. */
static void measure_use(network_session* me, char const* name, char const* operation,
                        char const* json, reads* use) {
    double costs[rounds];
    double first = cpu_seconds();
    int turns, turn, round;
    for (turn = 0; turn < 5; ++turn)
        call(me, operation, json, use);
    first = (cpu_seconds() - first) / 5;
    turns = first > 0 ? (int)(0.05 / first) : 5000;
    turns = turns < 3 ? 3 : turns > 5000 ? 5000 : turns;
    for (round = 0; round < rounds; ++round) {
        double began = cpu_seconds();
        for (turn = 0; turn < turns; ++turn)
            call(me, operation, json, use);
        costs[round] = 1e6 * (cpu_seconds() - began) / turns;
    }
    qsort(costs, rounds, sizeof *costs, by_size);
    printf("%s\t%.2f\n", name, costs[rounds / 2]);
}

static void measure(network_session* me, char const* name, char const* operation,
                    char const* json) {
    measure_use(me, name, operation, json, NULL);
}

/* Every day another one that nobody asked about before: the view of the register is made anew. */
static void measure_new_days(network_session* me) {
    double costs[rounds];
    char json[80];
    int round;
    for (round = 0; round < rounds; ++round) {
        double began = cpu_seconds();
        snprintf(json, sizeof json, "{\"limit\": 50, \"as_on\": \"19%d-06-01\"}", 80 + round);
        call(me, "organisations.list", json, NULL);
        costs[round] = 1e6 * (cpu_seconds() - began);
    }
    qsort(costs, rounds, sizeof *costs, by_size);
    printf("as_of_new\t%.2f\n", costs[rounds / 2]);
}

int main(int count, char** words) {
    network_store* store = NULL;
    network_session* visitor = NULL;
    network_error* error = NULL;
    char lookup[200];
    char card[200];
    char standing[200];

    if (count != 3) {
        fputs("usage: bench_capi STORE CODE\n", stderr);
        return 2;
    }
    if (network_store_open(words[1], &store, &error) != NETWORK_OK ||
        network_session_open(store, NULL, &visitor, &error) != NETWORK_OK)
        stop("open", error);
    snprintf(lookup, sizeof lookup, "{\"q\": \"%.40s\", \"as_on\": \"2024-04-01\"}", words[2]);
    snprintf(card, sizeof card, "{\"organisation\": \"%.40s\", \"as_on\": \"2024-04-01\"}",
             words[2]);
    measure(visitor, "lookup", "organisations.lookup", lookup);
    snprintf(standing, sizeof standing, "{\"organisation\": \"%.40s\", \"as_on\": \"2024-04-01\"}",
             words[2]);
    measure_use(visitor, "standing", "members.standing", standing, read_standing);
    measure_use(visitor, "standing_json", "members.standing", standing, read_json);
    measure(visitor, "card", "organisations.show", card);
    measure(visitor, "page", "organisations.list", "{\"limit\": 50}");
    measure(visitor, "filtered", "organisations.list",
            "{\"limit\": 50, \"nation\": \"scotland\", \"q\": \"glen\"}");
    measure(visitor, "as_of", "organisations.list", "{\"limit\": 50, \"as_on\": \"2000-06-01\"}");
    measure(visitor, "door", "rights.list", "{}");
    measure_new_days(visitor);
    network_session_free(visitor);
    network_store_free(store);
    return 0;
}
