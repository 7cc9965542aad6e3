"""A store together with who acts, and the operations as methods by noun."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ._feed import Feed
from ._library import Handle, clean, function, got, text_of
from ._records import Page, answer_from, input_text


class Verb:
    """One operation of a session: call it, or go through all pages of its list with each()."""

    def __init__(self, session: Session, operation: str) -> None:
        self._session = session
        self._operation = operation

    def __call__(self, **fields: Any) -> Any:
        return self._session.call(self._operation, **fields)

    def each(self, **fields: Any) -> Iterator[Any]:
        """Every record of the list, page after page, each fetched when it is reached."""
        return self._session.each(self._operation, **fields)

    def __repr__(self) -> str:
        return f"<operation {self._operation}>"


class Noun:
    """The operations on one noun: session.organisations.rename(...)."""

    def __init__(self, session: Session, name: str) -> None:
        self._session = session
        self._name = name

    def __getattr__(self, verb: str) -> Verb:
        if verb.startswith("__"):
            raise AttributeError(verb)
        return Verb(self._session, f"{self._name}.{verb}")


class Session(Handle):
    """Who acts. Any thread may call, several at once."""
    _free = "network_session_free"

    def call(self, operation: str, /, **fields: Any) -> Any:
        """Any operation by its name: a Page, a Record, or a list of them."""
        given = input_text(fields)
        return answer_from(text_of(self._call(operation, given)))

    def call_json(self, operation: str, text: str | bytes) -> bytes:
        """The same with JSON in and out, for those who pass it on."""
        given = text if isinstance(text, bytes) else text.encode()
        return text_of(self._call(operation, given))

    def _call(self, operation: str, given: bytes) -> int:
        rows = got("network_call", self.handle, clean(operation), given, len(given))
        assert rows is not None
        return rows

    def each(self, operation: str, /, **fields: Any) -> Iterator[Any]:
        """Every record of a list, page after page."""
        while True:
            page = self.call(operation, **fields)
            if not isinstance(page, Page):
                raise TypeError(f"{operation} does not answer in pages")
            yield from page
            if page.next is None:
                return
            fields["after"] = page.next

    def follow(self, after: int = 0) -> Feed:
        """The change feed from that number on."""
        return Feed(got("network_changes_open", self.handle, after))

    def interrupt(self) -> None:
        """Ends every wait of this session, from any thread: they raise Busy."""
        function("network_session_interrupt")(self.handle)

    def __getattr__(self, noun: str) -> Noun:
        if noun.startswith("_"):
            raise AttributeError(noun)
        return Noun(self, noun)
