/* The change feed. A wait has a thread of its own: it may last for hours, and Node's few worker
 * threads are for work. */
#include "addon.h"

#include <pthread.h>
#include <stdlib.h>

napi_value changes_open(napi_env env, napi_callback_info info) {
    size_t count = 2;
    napi_value arguments[2];
    network_changes *feed = NULL;
    network_error *error = NULL;
    handle *session;
    int64_t after = 0;
    napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
    session = handle_unwrap(env, arguments[0], HANDLE_SESSION);
    if (!session)
        return NULL;
    if (napi_get_value_int64(env, arguments[1], &after) != napi_ok) {
        napi_throw_type_error(env, "argument.invalid", "Give the number after which to follow");
        return NULL;
    }
    network_changes_open(session->pointer, after, &feed, &error);
    if (feed)
        return handle_wrap(env, HANDLE_FEED, feed);
    napi_throw(env, error_from(env, error));
    return NULL;
}

napi_value changes_next_sync(napi_env env, napi_callback_info info) {
    size_t count = 2;
    napi_value arguments[2];
    network_rows *rows = NULL;
    network_error *error = NULL;
    handle *feed;
    int32_t timeout = 0;
    napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
    feed = handle_unwrap(env, arguments[0], HANDLE_FEED);
    if (!feed)
        return NULL;
    napi_get_value_int32(env, arguments[1], &timeout);
    network_changes_next(feed->pointer, timeout, &rows, &error);
    if (!error)
        return text_from(env, rows);
    napi_throw(env, error_from(env, error));
    return NULL;
}

napi_value changes_stop(napi_env env, napi_callback_info info) {
    size_t count = 1;
    napi_value argument;
    handle *feed;
    napi_get_cb_info(env, info, &count, &argument, NULL, NULL);
    feed = handle_unwrap(env, argument, HANDLE_FEED);
    if (feed)
        network_changes_stop(feed->pointer);
    return NULL;
}

/* A wait for the next changes. */
typedef struct wait {
    handle *feed;
    network_rows *rows;
    network_error *error;
    napi_deferred promise;
    napi_threadsafe_function back;
} wait;

/* Back on JavaScript's thread; `env` is NULL where Node is on its way out. */
static void wait_done(napi_env env, napi_value function, void *context, void *data) {
    wait *one = data;
    (void)function;
    (void)context;
    if (!env) {
        network_rows_free(one->rows);
        network_error_free(one->error);
    } else if (one->error) {
        napi_reject_deferred(env, one->promise, error_from(env, one->error));
    } else {
        napi_value answer = text_from(env, one->rows);
        napi_value exception;
        if (answer)
            napi_resolve_deferred(env, one->promise, answer);
        else if (napi_get_and_clear_last_exception(env, &exception) == napi_ok)
            napi_reject_deferred(env, one->promise, exception);
    }
    handle_release(one->feed);
    free(one);
}

/* The thread of a wait. */
static void *wait_run(void *data) {
    wait *one = data;
    napi_threadsafe_function back = one->back;
    network_changes_next(one->feed->pointer, -1, &one->rows, &one->error);
    napi_call_threadsafe_function(back, one, napi_tsfn_blocking);
    napi_release_threadsafe_function(back, napi_tsfn_release);
    return NULL;
}

napi_value changes_next(napi_env env, napi_callback_info info) {
    size_t count = 1;
    napi_value argument;
    napi_value name;
    napi_value promise = NULL;
    pthread_t thread;
    wait *one = calloc(1, sizeof *one);
    napi_get_cb_info(env, info, &count, &argument, NULL, NULL);
    if (!one) {
        napi_throw_error(env, "memory.exhausted", "Not enough memory for this");
        return NULL;
    }
    one->feed = handle_unwrap(env, argument, HANDLE_FEED);
    if (!one->feed) {
        free(one);
        return NULL;
    }
    napi_create_string_utf8(env, "libnetwork feed", NAPI_AUTO_LENGTH, &name);
    if (napi_create_threadsafe_function(env, NULL, NULL, name, 0, 1, NULL, NULL, NULL, wait_done,
                                        &one->back) != napi_ok) {
        free(one);
        napi_throw_error(env, "internal", "The wait could not be started");
        return NULL;
    }
    napi_create_promise(env, &one->promise, &promise);
    handle_use(one->feed);
    if (pthread_create(&thread, NULL, wait_run, one) != 0) {
        napi_release_threadsafe_function(one->back, napi_tsfn_abort);
        handle_release(one->feed);
        free(one);
        napi_throw_error(env, "internal", "The wait could not be started");
        return NULL;
    }
    pthread_detach(thread);
    return promise;
}
