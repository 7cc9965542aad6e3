/* libnetwork: the register and the daily work of a network of councils, from C.
 *
 * RIGHTS BIND HONEST CALLERS, NOT WHOEVER HOLDS THE FILE. Every call is made by a session that acts
 * as somebody, and is refused where that person may not do it, exactly as over HTTP. But a program
 * that can open the store can also open it as anybody, or read the file with another tool. Keep the
 * file (or the database's password) from those who may not see all of it.
 *
 * Ten lines that answer who follows a council that is no more (capi/examples/successor.c):
 *
 *     network_store *store = NULL;  network_session *me = NULL;
 *     network_rows *rows = NULL;    network_input *in = network_input_new();
 *     network_input_text(in, "q", "E07000026", -1);
 *     if (network_store_open("sqlite:register.db", &store, NULL) == NETWORK_OK
 *         && network_session_open(store, NULL, &me, NULL) == NETWORK_OK
 *         && network_organisations_lookup(me, in, &rows, NULL) == NETWORK_OK)
 *         puts(network_rows_json(rows));
 *     network_rows_free(rows);      network_input_free(in);
 *     network_session_free(me);     network_store_free(store);
 *
 * SHAPES. There are three kinds of function and no other:
 *   verb      network_status network_noun_verb(..., T **out, network_error **err)
 *             Does something that may fail. On success *out is yours to free and *err is NULL; on
 *             failure *out is NULL and *err is yours to free. Give NULL for err where the status is
 *             enough; out must not be NULL.
 *   accessor  returns a value and cannot fail. Out of range, or given NULL, it answers 0 or NULL.
 *   free      void network_T_free(T *): NULL is allowed.
 *
 * OWNERSHIP. What comes out through T ** is yours: give it to its _free once. What an accessor
 * returns belongs to the handle it was asked of and lives exactly as long. Nobody calls free() on
 * anything of this library. Handles may be closed in any order: a session keeps its store open, a
 * feed its session.
 *
 * TEXT is UTF-8 without NUL, checked on the way in. What comes back ends with a NUL and also has a
 * length. UNITS: dates are "YYYY-MM-DD"; instants are milliseconds since 1970-01-01T00:00Z; money
 * is whole pence; positions are millionths of a degree; ids are positive. Choices are lower-case
 * words.
 *
 * THREADS. Nothing is kept per thread.
 *   network_store     any thread, at once
 *   network_session   any thread, at once: calls on one session may overlap
 *   network_rows      immutable: read from any thread; free once, when nobody reads any more
 *   network_error     immutable: as rows
 *   network_input     one thread at a time; several verbs may read it at once
 *   network_changes   one thread asks for the next; any thread may stop it
 * Do not use a handle in a process that forked after it was opened.
 *
 * COMPATIBILITY. Within libnetwork.so.1 nothing is ever taken away or changed in meaning:
 * functions, enumerators, operations and fields are only added. So treat an unknown enumerator or
 * field as something new, not as a fault.
 */
#ifndef LIBNETWORK_H
#define LIBNETWORK_H

#include <stddef.h>
#include <stdint.h>

/* The version of this header. Compare it with network_version() to know whether the library that
 * is loaded is older than the header a program was compiled with. */
#define NETWORK_VERSION_MAJOR 0
#define NETWORK_VERSION_MINOR 1
#define NETWORK_VERSION_PATCH 0
#define NETWORK_VERSION "0.1.0"

#if defined(__GNUC__)
#define NETWORK_API __attribute__((visibility("default")))
#else
#define NETWORK_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* An open store: the database, its readers and its one writer. */
typedef struct network_store network_store;
/* A store together with who acts. Every verb takes one. */
typedef struct network_session network_session;
/* The fields given to a verb. */
typedef struct network_input network_input;
/* The answer of a verb: an immutable table. */
typedef struct network_rows network_rows;
/* Why a verb failed: immutable. */
typedef struct network_error network_error;
/* A change feed: what happens in the store, in order, from a number on. */
typedef struct network_changes network_changes;

/* Classes of failure. The set is closed but for additions; the reason within one is the code. */
typedef enum network_status {
    NETWORK_OK = 0,
    NETWORK_INVALID = 1,         /* the input is wrong; the error lists every field that is */
    NETWORK_UNAUTHENTICATED = 2, /* the session acts for nobody, and this needs somebody */
    NETWORK_FORBIDDEN = 3,       /* the person may not do this */
    NETWORK_NOT_FOUND = 4,       /* no such thing, or none that this person may see */
    NETWORK_CONFLICT = 5,        /* sound in itself, but at odds with what is recorded */
    NETWORK_LIMITED = 6,         /* too many attempts: come back later */
    NETWORK_BUSY = 7,            /* the store cannot answer now: the same call may succeed later */
    NETWORK_UNSUPPORTED = 8,     /* this build or this store cannot do it */
    NETWORK_MISUSE = 9,          /* the program broke the contract of the function, as with NULL */
    NETWORK_NO_MEMORY = 10,      /* memory ran out; nothing was changed */
    NETWORK_INTERNAL = 11        /* our fault; the message carries a reference number for the log */
} network_status;

/* What a field of a table holds, hence which accessor reads it. */
typedef enum network_type {
    NETWORK_TYPE_NONE = 0,    /* there is no such field */
    NETWORK_TYPE_TEXT = 1,    /* network_rows_text */
    NETWORK_TYPE_NUMBER = 2,  /* network_rows_int */
    NETWORK_TYPE_BOOLEAN = 3, /* network_rows_int: 0 or 1 */
    NETWORK_TYPE_DATE = 4,    /* network_rows_date, or network_rows_text as "YYYY-MM-DD" */
    NETWORK_TYPE_INSTANT = 5, /* network_rows_int: milliseconds since 1970 in UTC */
    NETWORK_TYPE_PENCE = 6,   /* network_rows_int */
    NETWORK_TYPE_WORD = 7,    /* network_rows_text: one of a set of lower-case words */
    NETWORK_TYPE_LIST = 8,    /* network_rows_child: a row per element */
    NETWORK_TYPE_RECORD = 9   /* network_rows_child: one row */
} network_type;

/* How urgent a line for the log is. */
typedef enum network_log_level {
    NETWORK_LOG_ERROR = 1,  /* something is broken: somebody should look */
    NETWORK_LOG_WARNING = 2 /* something is odd, and was dealt with */
} network_log_level;

/* Takes a line of the log: one line of UTF-8 without personal data. It is called from any thread,
 * perhaps from several at once, and must not call back into this library. */
typedef void (*network_log_sink)(void *payload, network_log_level level, const char *line);

/* Called once when a payload is needed no more. */
typedef void (*network_payload_free)(void *payload);

/* ---- The library ---------------------------------------------------------------------------- */

/* The version of the library that is loaded, such as "0.1.0". */
NETWORK_API const char *network_version(void);

/* The word of a status as it stands in JSON, such as "not_found"; "ok" for NETWORK_OK, "unknown"
 * for a number that this version does not know. */
NETWORK_API const char *network_status_word(network_status status);

/* Lists every operation: a row per operation with "name", "method", "route", "right", "scope",
 * "subject", "since", "summary", "changes_something", and the child tables "input" and "output"
 * with a row per field ("name", "type", "required", "nullable", "summary", ...). Needs no store. */
NETWORK_API network_status network_describe(network_rows **out, network_error **err);

/* ---- The store ------------------------------------------------------------------------------ */

/* Opens a store, making it where there is none and migrating an older one:
 *     "sqlite:PATH"        a file; other processes may have it open too
 *     "sqlite::memory:"    a private one that is gone when it is closed
 *     "postgresql://..."   a database of a PostgreSQL server, 15 or later
 * Fails with MISUSE "store.uri" where the address is none of these; BUSY where the store cannot be
 * reached or is locked ("store.connection_lost", "store.busy"); INTERNAL where it is damaged or no
 * store at all ("store.corrupt") or was made by a newer version ("store.newer_schema"). */
NETWORK_API network_status network_store_open(const char *uri, network_store **out,
                                              network_error **err);

/* Gives the store back. It closes when its last session and feed are gone. */
NETWORK_API void network_store_free(network_store *store);

/* Sends the lines of the log to `sink` from now on, in place of an earlier one; with a NULL sink
 * nowhere. `payload` is handed to every call; `payload_free` (may be NULL) is called with it once
 * the last line was delivered and the sink was replaced or the store closed. On failure, and then
 * only, the payload stays the caller's. */
NETWORK_API network_status network_store_log(network_store *store, network_log_sink sink,
                                             void *payload, network_payload_free payload_free,
                                             network_error **err);

/* ---- Sessions ------------------------------------------------------------------------------- */

/* Acts as the person to whom the API token was given, within the token's scopes. A NULL token is a
 * visitor's session, which may read the public register. Fails with UNAUTHENTICATED where the token
 * is unknown, has expired or was revoked. Roles, expiry and revocation are looked at again while
 * the session lives: within a second of such a change, its calls follow it. */
NETWORK_API network_status network_session_open(network_store *store, const char *token,
                                                network_session **out, network_error **err);

/* For trusted embedders: acts as the person with this mail address, with all that person's roles.
 * Fails with NOT_FOUND where nobody has it. */
NETWORK_API network_status network_session_open_as(network_store *store, const char *email,
                                                   network_session **out, network_error **err);

/* For trusted embedders: acts as the operator of the machine, with every right, as the program
 * `coopnet` does. `name` (1 to 100 letters, digits, '-', '_', '.') stands in the audit trail as
 * "console:name". */
NETWORK_API network_status network_session_open_console(network_store *store, const char *name,
                                                        network_session **out, network_error **err);

/* Ends every wait of this session: a network_changes_next that waits on a feed of this session
 * returns BUSY "session.interrupted". A call that is at work is not a wait: it finishes. May be
 * called from any thread; NULL is allowed. */
NETWORK_API void network_session_interrupt(network_session *session);

/* Gives the session back. Calls that are under way on it must have returned. */
NETWORK_API void network_session_free(network_session *session);

/* ---- Inputs --------------------------------------------------------------------------------- */

/* An empty set of fields; never NULL. Setters cannot fail: what is wrong with a key or a value (not
 * UTF-8, no such day, memory ran out) is kept, and the verb that is given this input refuses it,
 * with everything else that is wrong, by field. Setting a key again replaces its value. Two keys
 * are reserved in verbs that change something: "idempotency_key" (a text unique to the request:
 * doing it again gives the first answer again) and "if_version" (a number: refuse with CONFLICT
 * "version.changed" where somebody changed the organisation since). */
NETWORK_API network_input *network_input_new(void);

/* Another one with the same fields (and faults); never NULL. Of NULL: an empty one. */
NETWORK_API network_input *network_input_copy(const network_input *input);

/* A text, a word or a date as text. `length` in bytes, or -1 for a text that ends with NUL. A NULL
 * text sets null. */
NETWORK_API void network_input_text(network_input *input, const char *key, const char *utf8,
                                    ptrdiff_t length);

/* A whole number: a count, an id, pence, or an instant in milliseconds. */
NETWORK_API void network_input_int(network_input *input, const char *key, int64_t number);

/* True (any number but 0) or false. */
NETWORK_API void network_input_bool(network_input *input, const char *key, int truth);

/* A civil date: year 1000 to 9999, month 1 to 12, day 1 to 31. */
NETWORK_API void network_input_date(network_input *input, const char *key, int year, int month,
                                    int day);

/* Null: "not given", or "take it away" where the field says so. */
NETWORK_API void network_input_null(network_input *input, const char *key);

/* An empty list, to which the next functions add. */
NETWORK_API void network_input_list(network_input *input, const char *key);

/* Adds a text at the end of a list, making the list where there is none. */
NETWORK_API void network_input_list_text(network_input *input, const char *key, const char *utf8,
                                         ptrdiff_t length);

/* Adds a number at the end of a list. */
NETWORK_API void network_input_list_int(network_input *input, const char *key, int64_t number);

/* Adds a record, copied from `record`, at the end of a list. */
NETWORK_API void network_input_list_record(network_input *input, const char *key,
                                           const network_input *record);

/* A record within the record, copied from `record`. */
NETWORK_API void network_input_record(network_input *input, const char *key,
                                      const network_input *record);

/* Sets every field of a JSON object. `length` in bytes, or -1 for a text that ends with NUL. */
NETWORK_API void network_input_from_json(network_input *input, const char *json, ptrdiff_t length);

/* Forgets everything set, faults too. */
NETWORK_API void network_input_clear(network_input *input);

/* Gives the input back. Answers do not depend on it. */
NETWORK_API void network_input_free(network_input *input);

/* ---- Verbs ---------------------------------------------------------------------------------- */

/* Any operation by its name, such as "organisations.rename", with its input as a JSON object
 * (`length` in bytes, or -1 for a text that ends with NUL; NULL for no fields). The door for
 * bindings; C programs get more help from the compiler with the named verbs at the end of this
 * file. Fails with NOT_FOUND "operation.unknown"; INVALID "json.invalid" for what is no JSON
 * object. */
NETWORK_API network_status network_call(network_session *session, const char *operation,
                                        const char *json, ptrdiff_t length, network_rows **out,
                                        network_error **err);

/* The same with an input that was built field by field; a NULL input means no fields. */
NETWORK_API network_status network_call_input(network_session *session, const char *operation,
                                              const network_input *input, network_rows **out,
                                              network_error **err);

/* ---- Answers -------------------------------------------------------------------------------- */

/* How many rows. A page of a list has a row per record; anything else is a table of one row. */
NETWORK_API size_t network_rows_count(const network_rows *rows);

/* How many fields a row has. A table knows its fields even when it is empty. */
NETWORK_API int network_rows_field_count(const network_rows *rows);

/* The name of a field, counted from 0; NULL out of range. */
NETWORK_API const char *network_rows_field_name(const network_rows *rows, int field);

/* The place of a field by its name, or -1; -1 is a safe field to give to the accessors below. Ask
 * once, before the loop over the rows. */
NETWORK_API int network_rows_field(const network_rows *rows, const char *name);

/* What a field holds. */
NETWORK_API network_type network_rows_field_type(const network_rows *rows, int field);

/* 1 where the field is null (not known, does not apply) or out of range, else 0. */
NETWORK_API int network_rows_is_null(const network_rows *rows, size_t row, int field);

/* The number of a NUMBER, INSTANT or PENCE field, 0 or 1 of a BOOLEAN; 0 for null and the rest. */
NETWORK_API int64_t network_rows_int(const network_rows *rows, size_t row, int field);

/* The text of a TEXT, WORD or DATE field, ended by NUL; NULL for null and the rest, and of a DATE
 * where memory ran out: its text is written when first asked for. */
NETWORK_API const char *network_rows_text(const network_rows *rows, size_t row, int field);

/* The bytes of that text without its NUL. */
NETWORK_API size_t network_rows_text_length(const network_rows *rows, size_t row, int field);

/* Sets year, month and day of a DATE field and returns 1; for null and the rest sets nothing and
 * returns 0. Any of the three pointers may be NULL. */
NETWORK_API int network_rows_date(const network_rows *rows, size_t row, int field, int *year,
                                  int *month, int *day);

/* The table within a LIST or RECORD field: it belongs to `rows`, lives as long, and must not be
 * freed. A list of plain values has the one field "value". NULL for the other types, and where
 * memory ran out. */
NETWORK_API const network_rows *network_rows_child(const network_rows *rows, size_t row, int field);

/* The whole answer as JSON, the same as over HTTP, ended by NUL. Written when first asked for; NULL
 * where memory ran out. */
NETWORK_API const char *network_rows_json(const network_rows *rows);

/* The bytes of that JSON without its NUL. */
NETWORK_API size_t network_rows_json_length(const network_rows *rows);

/* What to give as "after" for the next page; NULL on the last one, and where there are no pages. */
NETWORK_API const char *network_rows_next(const network_rows *rows);

/* How many records the whole list has, of which this is a page; the number of rows where there are
 * no pages. */
NETWORK_API int64_t network_rows_total(const network_rows *rows);

/* 1 where this is an earlier answer to the same idempotency key, else 0. */
NETWORK_API int network_rows_replayed(const network_rows *rows);

/* Gives the answer back with all that was asked of it. NULL and children are left alone. */
NETWORK_API void network_rows_free(network_rows *rows);

/* ---- Errors --------------------------------------------------------------------------------- */

/* The class; NETWORK_OK for NULL. */
NETWORK_API network_status network_error_status(const network_error *error);

/* The reason within the class: a stable slug such as "organisation.unknown". */
NETWORK_API const char *network_error_code(const network_error *error);

/* One English line for people, without personal data. */
NETWORK_API const char *network_error_message(const network_error *error);

/* How many fields are wrong. All of them are listed at once. */
NETWORK_API size_t network_error_problem_count(const network_error *error);

/* Which field, as in the input; dotted within lists and records ("names.0.from"). */
NETWORK_API const char *network_error_problem_field(const network_error *error, size_t problem);

/* What is wrong with it: a stable slug such as "required" or "date.invalid". */
NETWORK_API const char *network_error_problem_code(const network_error *error, size_t problem);

/* One English line that says what to do. */
NETWORK_API const char *network_error_problem_message(const network_error *error, size_t problem);

/* All of it: {"status", "code", "message", "problems": [{"field", "code", "message"}]}. */
NETWORK_API const char *network_error_json(const network_error *error);

/* Gives the error back. */
NETWORK_API void network_error_free(network_error *error);

/* ---- The change feed ------------------------------------------------------------------------ */

/* Follows what happens in the store from the change after number `after` on: 0 for everything, or
 * the number up to which a consumer that was away has dealt with. Visitors see what concerns the
 * public register; the network team and auditors see all. Commits of this process are seen at once,
 * those of others within 100 ms. Fails with INVALID where `after` is negative. */
NETWORK_API network_status network_changes_open(network_session *session, int64_t after,
                                                network_changes **out, network_error **err);

/* The next changes in order, up to 500: rows of "number", "at", "event", "subject_kind", "subject",
 * "organisation", "tombstone". Waits up to `timeout_ms` for the first one (0: not at all, -1:
 * without end). When the time is up the table is empty. Once the feed is stopped *out is NULL and
 * the status OK. Fails with BUSY "session.interrupted", and as network_call does; after a failure
 * it may be asked again, and nothing is skipped. */
NETWORK_API network_status network_changes_next(network_changes *feed, int timeout_ms,
                                                network_rows **out, network_error **err);

/* Ends the feed, and a wait for its next change, for good. From any thread. */
NETWORK_API void network_changes_stop(network_changes *feed);

/* A file descriptor for poll(), epoll and their kin: readable when network_changes_next with
 * timeout 0 may have something to give, or the feed was stopped. It may wake in vain. Only wait on
 * it: do not read, write or close it. -1 for NULL. */
NETWORK_API int network_changes_fd(const network_changes *feed);

/* Gives the feed back. Nobody may be waiting for its next change: stop it first. */
NETWORK_API void network_changes_free(network_changes *feed);

#ifdef __cplusplus
}
#endif

/* The named verbs, one per operation, and the names of fields as macros. */
#include "libnetwork_verbs.h"

#endif
