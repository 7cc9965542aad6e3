"""The change feed: what happens in the store, in order, as an iterator."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ._library import Handle, function, got, text_of
from ._records import answer_from


class Feed(Handle):
    """Iterate over it for one change after the other, or ask next() for what there is. A consumer
    keeps the `number` it has dealt with and follows from there when it comes back."""
    _free = "network_changes_free"

    def next(self, timeout: float | None = None) -> list[Any] | None:
        """The next changes: [] when the time (in seconds; None: never) is up, None once stopped."""
        wait = -1 if timeout is None else max(0, min(round(timeout * 1000), 2**31 - 1))
        rows = got("network_changes_next", self.handle, wait)
        return None if rows is None else list(answer_from(text_of(rows)))

    def __iter__(self) -> Iterator[Any]:
        while (changes := self.next()) is not None:
            yield from changes

    def stop(self) -> None:
        """Ends the feed for good, and whoever waits for its next change. From any thread."""
        function("network_changes_stop")(self.handle)

    def fileno(self) -> int:
        """For select and event loops: readable when next(0) may have something to give."""
        return int(function("network_changes_fd")(self.handle))
