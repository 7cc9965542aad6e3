/* What the parts of the Node addon share: handles that JavaScript holds, texts, errors.
 * Everything here runs on JavaScript's own thread unless it says otherwise. */
#ifndef NETWORK_ADDON_H
#define NETWORK_ADDON_H

#define NAPI_VERSION 8
#include <libnetwork.h>
#include <node_api.h>

#include <stdbool.h>
#include <stddef.h>

typedef enum handle_kind { HANDLE_STORE, HANDLE_SESSION, HANDLE_FEED } handle_kind;

/* A handle of the C library as JavaScript holds it. It is given back when it was closed (or is held
 * no more) and no call in another thread uses it. */
typedef struct handle {
    handle_kind kind;
    void *pointer;
    int uses;
    bool closed;
    bool forgotten; /* JavaScript's object is gone: this struct goes with the last use */
} handle;

/* A new object that holds `pointer`; takes it over, also on failure (NULL, an exception pending).
 */
napi_value handle_wrap(napi_env env, handle_kind kind, void *pointer);
/* The handle within an object, or NULL with an exception pending where it is another thing or is
 * closed. */
handle *handle_unwrap(napi_env env, napi_value object, handle_kind kind);
void handle_use(handle *one);
void handle_release(handle *one);
/* close(object): gives the handle back as soon as no call uses it. */
napi_value handle_close(napi_env env, napi_callback_info info);

/* A text argument, ended by NUL and to be freed; NULL with an exception pending where it is none.
 */
char *text_of(napi_env env, napi_value value, size_t *length);
/* The JSON of an answer, which is given back; null for NULL. NULL with an exception pending where
 * memory ran out. */
napi_value text_from(napi_env env, network_rows *rows);
/* A JavaScript Error with the property `json`; gives `error` back. */
napi_value error_from(napi_env env, network_error *error);

/* The functions of the addon, by file. */
napi_value store_open(napi_env env, napi_callback_info info);
napi_value session_open(napi_env env, napi_callback_info info);
napi_value session_interrupt(napi_env env, napi_callback_info info);
napi_value call_sync(napi_env env, napi_callback_info info);
napi_value call_async(napi_env env, napi_callback_info info);
napi_value changes_open(napi_env env, napi_callback_info info);
napi_value changes_next(napi_env env, napi_callback_info info);
napi_value changes_next_sync(napi_env env, napi_callback_info info);
napi_value changes_stop(napi_env env, napi_callback_info info);

#endif
