"""The C library as ctypes sees it: where it is, what its functions take, who frees what."""
from __future__ import annotations

import ctypes
import os
from ctypes import POINTER, byref, c_char_p, c_int, c_int64, c_ssize_t, c_void_p
from typing import Any

from ._errors import error_from

_lib = ctypes.CDLL(os.environ.get("NETWORK_LIBRARY", "libnetwork.so.1"))

_OUT = POINTER(c_void_p)
_SHAPES: dict[str, tuple[Any, list[Any]]] = {
    "network_version": (c_char_p, []),
    "network_describe": (c_int, [_OUT, _OUT]),
    "network_store_open": (c_int, [c_char_p, _OUT, _OUT]),
    "network_store_free": (None, [c_void_p]),
    "network_session_open": (c_int, [c_void_p, c_char_p, _OUT, _OUT]),
    "network_session_open_as": (c_int, [c_void_p, c_char_p, _OUT, _OUT]),
    "network_session_open_console": (c_int, [c_void_p, c_char_p, _OUT, _OUT]),
    "network_session_interrupt": (None, [c_void_p]),
    "network_session_free": (None, [c_void_p]),
    "network_call": (c_int, [c_void_p, c_char_p, c_char_p, c_ssize_t, _OUT, _OUT]),
    "network_rows_json": (c_void_p, [c_void_p]),
    "network_rows_json_length": (ctypes.c_size_t, [c_void_p]),
    "network_rows_replayed": (c_int, [c_void_p]),
    "network_rows_free": (None, [c_void_p]),
    "network_error_json": (c_char_p, [c_void_p]),
    "network_error_free": (None, [c_void_p]),
    "network_changes_open": (c_int, [c_void_p, c_int64, _OUT, _OUT]),
    "network_changes_next": (c_int, [c_void_p, c_int, _OUT, _OUT]),
    "network_changes_stop": (None, [c_void_p]),
    "network_changes_fd": (c_int, [c_void_p]),
    "network_changes_free": (None, [c_void_p]),
}
for _name, (_result, _arguments) in _SHAPES.items():
    _function = getattr(_lib, _name)
    _function.restype = _result
    _function.argtypes = _arguments


def function(name: str) -> Any:
    """A function of the C library that cannot fail."""
    return getattr(_lib, name)


def got(name: str, *given: Any) -> int | None:
    """Calls a verb: the handle that it hands out, None where it hands out none; or raises."""
    out, error = c_void_p(), c_void_p()
    if getattr(_lib, name)(*given, byref(out), byref(error)) == 0:
        return out.value
    try:
        raise error_from(_lib.network_error_json(error).decode())
    finally:
        _lib.network_error_free(error)


def text_of(rows: int) -> bytes:
    """The JSON of an answer, which is given back."""
    try:
        address = _lib.network_rows_json(rows)
        if not address:
            raise MemoryError
        return ctypes.string_at(address, _lib.network_rows_json_length(rows))
    finally:
        _lib.network_rows_free(rows)


def clean(text: str) -> bytes:
    """Text for the C library. It ends at a NUL, so none may stand within."""
    if "\0" in text:
        raise ValueError("a text may not contain NUL")
    return text.encode()


def version() -> str:
    """The version of the C library that is loaded."""
    return str(_lib.network_version().decode())


class Handle:
    """Something of the C library that is given back once: by close(), a `with`, or when forgotten."""
    _free = ""

    def __init__(self, handle: int | None) -> None:
        self._handle = handle

    @property
    def handle(self) -> int:
        """The C pointer; raises ValueError once closed."""
        if self._handle is None:
            raise ValueError(f"this {type(self).__name__.lower()} is closed")
        return self._handle

    def close(self) -> None:
        """Gives the handle back. Closing again does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None:
            getattr(_lib, self._free)(handle)

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_handle", None) is not None:
            self.close()
