/* The addon's table of functions, and the handles, texts and errors that they share. */
#include "addon.h"

#include <stdlib.h>
#include <string.h>

/* Marks our objects, so that a foreign one is refused and not misread. */
static const napi_type_tag our_tag = {0x6c69626e6574776fULL, 0x726b2d68616e646cULL};

static void give_back(handle *one) {
    void *pointer = one->pointer;
    one->pointer = NULL;
    if (!pointer)
        return;
    switch (one->kind) {
    case HANDLE_STORE:
        network_store_free(pointer);
        break;
    case HANDLE_SESSION:
        network_session_free(pointer);
        break;
    case HANDLE_FEED:
        network_changes_free(pointer);
        break;
    }
}

static void settle(handle *one) {
    if (one->uses > 0)
        return;
    if (one->closed || one->forgotten)
        give_back(one);
    if (one->forgotten)
        free(one);
}

static void on_forgotten(napi_env env, void *data, void *hint) {
    handle *one = data;
    (void)env;
    (void)hint;
    one->forgotten = true;
    settle(one);
}

napi_value handle_wrap(napi_env env, handle_kind kind, void *pointer) {
    napi_value object;
    handle *one = calloc(1, sizeof *one);
    if (!one) {
        handle lost = {kind, pointer, 0, true, false};
        give_back(&lost);
        napi_throw_error(env, "memory.exhausted", "Not enough memory for this");
        return NULL;
    }
    one->kind = kind;
    one->pointer = pointer;
    if (napi_create_object(env, &object) != napi_ok ||
        napi_wrap(env, object, one, on_forgotten, NULL, NULL) != napi_ok) {
        on_forgotten(env, one, NULL);
        napi_throw_error(env, "internal", "The handle could not be made");
        return NULL;
    }
    napi_type_tag_object(env, object, &our_tag);
    return object;
}

static handle *any_handle(napi_env env, napi_value object) {
    napi_valuetype type = napi_undefined;
    bool ours = false;
    void *data = NULL;
    napi_typeof(env, object, &type);
    if (type == napi_object &&
        napi_check_object_type_tag(env, object, &our_tag, &ours) == napi_ok && ours &&
        napi_unwrap(env, object, &data) == napi_ok)
        return data;
    napi_throw_type_error(env, "argument.invalid", "This is no handle of libnetwork");
    return NULL;
}

handle *handle_unwrap(napi_env env, napi_value object, handle_kind kind) {
    handle *one = any_handle(env, object);
    if (!one)
        return NULL;
    if (one->kind != kind) {
        napi_throw_type_error(env, "argument.invalid", "This is another kind of handle");
        return NULL;
    }
    if (one->closed) {
        napi_throw_error(env, "handle.closed", "This was closed");
        return NULL;
    }
    return one;
}

void handle_use(handle *one) {
    ++one->uses;
}

void handle_release(handle *one) {
    --one->uses;
    settle(one);
}

napi_value handle_close(napi_env env, napi_callback_info info) {
    size_t count = 1;
    napi_value argument;
    handle *one;
    napi_get_cb_info(env, info, &count, &argument, NULL, NULL);
    one = any_handle(env, argument);
    if (!one)
        return NULL;
    if (one->kind == HANDLE_FEED && one->pointer)
        network_changes_stop(one->pointer);
    one->closed = true;
    settle(one);
    return NULL;
}

char *text_of(napi_env env, napi_value value, size_t *length) {
    size_t bytes = 0;
    char *text;
    if (napi_get_value_string_utf8(env, value, NULL, 0, &bytes) != napi_ok) {
        napi_throw_type_error(env, "argument.invalid", "Give a text");
        return NULL;
    }
    text = malloc(bytes + 1);
    if (!text) {
        napi_throw_error(env, "memory.exhausted", "Not enough memory for this");
        return NULL;
    }
    napi_get_value_string_utf8(env, value, text, bytes + 1, &bytes);
    if (length) {
        *length = bytes;
    } else if (strlen(text) != bytes) {
        free(text);
        napi_throw_type_error(env, "text.encoding", "A text may not contain NUL");
        return NULL;
    }
    return text;
}

napi_value text_from(napi_env env, network_rows *rows) {
    napi_value text = NULL;
    const char *json = network_rows_json(rows);
    if (!rows)
        napi_get_null(env, &text);
    else if (!json ||
             napi_create_string_utf8(env, json, network_rows_json_length(rows), &text) != napi_ok)
        napi_throw_error(env, "memory.exhausted", "Not enough memory for this");
    network_rows_free(rows);
    return text;
}

napi_value error_from(napi_env env, network_error *error) {
    napi_value code;
    napi_value message;
    napi_value json;
    napi_value made = NULL;
    napi_create_string_utf8(env, network_error_code(error), NAPI_AUTO_LENGTH, &code);
    napi_create_string_utf8(env, network_error_message(error), NAPI_AUTO_LENGTH, &message);
    napi_create_string_utf8(env, network_error_json(error), NAPI_AUTO_LENGTH, &json);
    napi_create_error(env, code, message, &made);
    napi_set_named_property(env, made, "json", json);
    network_error_free(error);
    return made;
}

static napi_value version(napi_env env, napi_callback_info info) {
    napi_value text = NULL;
    (void)info;
    napi_create_string_utf8(env, network_version(), NAPI_AUTO_LENGTH, &text);
    return text;
}

static napi_value describe(napi_env env, napi_callback_info info) {
    network_rows *rows = NULL;
    network_error *error = NULL;
    (void)info;
    if (network_describe(&rows, &error) == NETWORK_OK)
        return text_from(env, rows);
    napi_throw(env, error_from(env, error));
    return NULL;
}

static napi_value initialise(napi_env env, napi_value exports) {
    static const struct {
        const char *name;
        napi_callback function;
    } functions[] = {
        {"version", version},
        {"describe", describe},
        {"close", handle_close},
        {"storeOpen", store_open},
        {"sessionOpen", session_open},
        {"sessionInterrupt", session_interrupt},
        {"callSync", call_sync},
        {"call", call_async},
        {"changesOpen", changes_open},
        {"changesNext", changes_next},
        {"changesNextSync", changes_next_sync},
        {"changesStop", changes_stop},
    };
    for (size_t i = 0; i < sizeof functions / sizeof *functions; ++i) {
        napi_value function;
        if (napi_create_function(env, functions[i].name, NAPI_AUTO_LENGTH, functions[i].function,
                                 NULL, &function) != napi_ok ||
            napi_set_named_property(env, exports, functions[i].name, function) != napi_ok)
            return NULL;
    }
    return exports;
}

NAPI_MODULE_INIT() {
    return initialise(env, exports);
}
