"""An open store and the sessions that act in it."""
from __future__ import annotations

from typing import Any

from ._library import Handle, clean, got, text_of
from ._records import answer_from
from ._session import Session


class Store(Handle):
    """`uri` is "sqlite:PATH", "sqlite::memory:" or "postgresql://...". Sessions keep it open."""
    _free = "network_store_free"

    def __init__(self, uri: str) -> None:
        super().__init__(got("network_store_open", clean(uri)))

    def session(self, token: str) -> Session:
        """Acts as the person to whom the API token was given, within its scopes."""
        return Session(got("network_session_open", self.handle, clean(token)))

    def visitor(self) -> Session:
        """Acts as anybody: reads the public register."""
        return Session(got("network_session_open", self.handle, None))

    def session_as(self, email: str) -> Session:
        """For trusted embedders: acts as the person with this mail address."""
        return Session(got("network_session_open_as", self.handle, clean(email)))

    def console(self, name: str) -> Session:
        """For trusted embedders: acts as the operator of the machine, with every right."""
        return Session(got("network_session_open_console", self.handle, clean(name)))


def describe() -> list[Any]:
    """Every operation with its inputs and outputs."""
    rows = got("network_describe")
    assert rows is not None
    return list(answer_from(text_of(rows)))
