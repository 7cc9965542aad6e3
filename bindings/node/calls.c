/* Stores, sessions and calls. A call in the background runs on one of Node's worker threads and
 * touches nothing of JavaScript there. */
#include "addon.h"

#include <stdlib.h>

napi_value store_open(napi_env env, napi_callback_info info) {
    size_t count = 1;
    napi_value argument;
    network_store *store = NULL;
    network_error *error = NULL;
    char *uri;
    napi_get_cb_info(env, info, &count, &argument, NULL, NULL);
    uri = text_of(env, argument, NULL);
    if (!uri)
        return NULL;
    network_store_open(uri, &store, &error);
    free(uri);
    if (store)
        return handle_wrap(env, HANDLE_STORE, store);
    napi_throw(env, error_from(env, error));
    return NULL;
}

/* sessionOpen(store, how, who): how is "visitor", "token", "email" or "console" by first letter. */
napi_value session_open(napi_env env, napi_callback_info info) {
    size_t count = 3;
    napi_value arguments[3];
    network_session *session = NULL;
    network_error *error = NULL;
    handle *store;
    char *how;
    char *who;
    napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
    store = handle_unwrap(env, arguments[0], HANDLE_STORE);
    how = store ? text_of(env, arguments[1], NULL) : NULL;
    who = how ? text_of(env, arguments[2], NULL) : NULL;
    if (who) {
        if (how[0] == 'e')
            network_session_open_as(store->pointer, who, &session, &error);
        else if (how[0] == 'c')
            network_session_open_console(store->pointer, who, &session, &error);
        else
            network_session_open(store->pointer, how[0] == 't' ? who : NULL, &session, &error);
        if (error)
            napi_throw(env, error_from(env, error));
    }
    free(how);
    free(who);
    return session ? handle_wrap(env, HANDLE_SESSION, session) : NULL;
}

napi_value session_interrupt(napi_env env, napi_callback_info info) {
    size_t count = 1;
    napi_value argument;
    handle *session;
    napi_get_cb_info(env, info, &count, &argument, NULL, NULL);
    session = handle_unwrap(env, argument, HANDLE_SESSION);
    if (session)
        network_session_interrupt(session->pointer);
    return NULL;
}

/* A call with all that it needs, so that it can be made on another thread. */
typedef struct call {
    handle *session;
    char *operation;
    char *json;
    size_t length;
    network_rows *rows;
    network_error *error;
    napi_async_work work;
    napi_deferred promise;
} call;

static void call_free(call *one) {
    if (one) {
        free(one->operation);
        free(one->json);
        free(one);
    }
}

/* The arguments (session, operation, json), or NULL with an exception pending. */
static call *call_from(napi_env env, napi_callback_info info) {
    size_t count = 3;
    napi_value arguments[3];
    call *one = calloc(1, sizeof *one);
    if (!one) {
        napi_throw_error(env, "memory.exhausted", "Not enough memory for this");
        return NULL;
    }
    napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
    one->session = handle_unwrap(env, arguments[0], HANDLE_SESSION);
    if (one->session && (one->operation = text_of(env, arguments[1], NULL)) &&
        (one->json = text_of(env, arguments[2], &one->length)))
        return one;
    call_free(one);
    return NULL;
}

static void call_make(call *one) {
    network_call(one->session->pointer, one->operation, one->json, (ptrdiff_t)one->length,
                 &one->rows, &one->error);
}

napi_value call_sync(napi_env env, napi_callback_info info) {
    napi_value answer = NULL;
    call *one = call_from(env, info);
    if (!one)
        return NULL;
    call_make(one);
    if (one->error)
        napi_throw(env, error_from(env, one->error));
    else
        answer = text_from(env, one->rows);
    call_free(one);
    return answer;
}

/* On a worker thread. */
static void call_run(napi_env env, void *data) {
    (void)env;
    call_make(data);
}

static void call_done(napi_env env, napi_status status, void *data) {
    call *one = data;
    (void)status;
    if (one->error) {
        napi_reject_deferred(env, one->promise, error_from(env, one->error));
    } else {
        napi_value answer = text_from(env, one->rows);
        napi_value exception;
        if (answer) {
            napi_resolve_deferred(env, one->promise, answer);
        } else if (napi_get_and_clear_last_exception(env, &exception) == napi_ok) {
            napi_reject_deferred(env, one->promise, exception);
        }
    }
    napi_delete_async_work(env, one->work);
    handle_release(one->session);
    call_free(one);
}

napi_value call_async(napi_env env, napi_callback_info info) {
    napi_value name;
    napi_value promise = NULL;
    call *one = call_from(env, info);
    if (!one)
        return NULL;
    napi_create_string_utf8(env, "libnetwork call", NAPI_AUTO_LENGTH, &name);
    if (napi_create_async_work(env, NULL, name, call_run, call_done, one, &one->work) != napi_ok ||
        napi_create_promise(env, &one->promise, &promise) != napi_ok) {
        call_free(one);
        napi_throw_error(env, "internal", "The call could not be started");
        return NULL;
    }
    handle_use(one->session);
    napi_queue_async_work(env, one->work);
    return promise;
}
