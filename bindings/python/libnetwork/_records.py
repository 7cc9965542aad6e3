"""Answers as Python sees them: dictionaries whose fields can also be read as attributes."""
from __future__ import annotations

import datetime
import json
from typing import Any


class Record(dict[str, Any]):
    """One record: record["name"] or record.name. Dates are "YYYY-MM-DD", money whole pence."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"there is no field {name!r} here") from None


class Page(list[Record]):
    """One page of a list."""

    def __init__(self, items: list[Record], cursor: str | None, total: int) -> None:
        super().__init__(items)
        self.next = cursor    #: give it as `after` for the next page; None on the last one
        self.total = total    #: how many records the whole list has


def answer_from(text: bytes) -> Any:
    """What an operation answered: a Page for a page of a list, else a Record or a list of them."""
    told = json.loads(text, object_hook=Record)
    if isinstance(told, Record) and told.keys() == {"items", "next", "total"}:
        return Page(told["items"], told["next"], told["total"])
    return told


def _plain(value: Any) -> Any:
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            raise TypeError("an instant needs a time zone")
        return round(value.timestamp() * 1000)
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be given to an operation")


def input_text(fields: dict[str, Any]) -> bytes:
    """Fields for the C library: dates and instants may be given as datetime's."""
    return json.dumps(fields, ensure_ascii=False, allow_nan=False, default=_plain).encode()
