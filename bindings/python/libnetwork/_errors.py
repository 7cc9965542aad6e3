"""What goes wrong, as exceptions: a class per status, with the stable code and every wrong field."""
from __future__ import annotations

import json
from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """A field that was wrong."""
    field: str
    code: str
    message: str


class NetworkError(Exception):
    """A verb failed. `code` is stable; the message is one English line for people."""
    status = "unknown"

    def __init__(self, code: str, message: str, problems: list[Problem] | None = None) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.problems = problems or []


class Invalid(NetworkError):
    """The input is wrong; `problems` says where."""
    status = "invalid"


class Unauthenticated(NetworkError):
    """The session acts for nobody, and this needs somebody."""
    status = "unauthenticated"


class Forbidden(NetworkError):
    """The person may not do this."""
    status = "forbidden"


class NotFound(NetworkError):
    """No such thing, or none that this person may see."""
    status = "not_found"


class Conflict(NetworkError):
    """Sound in itself, but at odds with what is recorded."""
    status = "conflict"


class Limited(NetworkError):
    """Too many attempts: come back later."""
    status = "limited"


class Busy(NetworkError):
    """The store cannot answer now: the same call may succeed later."""
    status = "busy"


class Unsupported(NetworkError):
    """This build or this store cannot do it."""
    status = "unsupported"


class Misuse(NetworkError):
    """The program broke the contract of a function."""
    status = "misuse"


class NoMemory(NetworkError, MemoryError):
    """Memory ran out; nothing was changed."""
    status = "no_memory"


class Internal(NetworkError):
    """Our fault; the message carries a reference number for the log."""
    status = "internal"


_CLASSES = {c.status: c for c in (Invalid, Unauthenticated, Forbidden, NotFound, Conflict, Limited,
                                  Busy, Unsupported, Misuse, NoMemory, Internal)}


def error_from(text: str) -> NetworkError:
    """The exception that the JSON of an error tells of."""
    told = json.loads(text)
    problems = [Problem(**problem) for problem in told["problems"]]
    return _CLASSES.get(told["status"], NetworkError)(told["code"], told["message"], problems)
