"""The clock on which waiting takes no time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .. import _clock


class _Hurried(_clock.Clock):
    """A clock on which waiting takes no time, but counts as if it had."""

    def __init__(self, then: Callable[[float], object] | None) -> None:
        self.waited: list[float] = []
        self._then = then
        self._lock = threading.Lock()
        self._ahead = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self._ahead

    def time(self) -> float:
        return super().time() + self._ahead

    def sleep(self, seconds: float, cancelled: threading.Event | None = None) -> None:
        with self._lock:
            self.waited.append(seconds)
            self._ahead += seconds
        if self._then is not None:
            self._then(seconds)

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await super().asleep(0)


@contextmanager
def no_waiting(then: Callable[[float], object] | None = None) -> Iterator[list[float]]:
    """Turn waiting off, in every client and thread: back-off, `Retry-After` and polling take no time.

    Deadlines still count the seconds that would have been waited. Gives the list of those seconds, in order. `then` is
    called with them each time: what happens in the meantime, such as the end of an outage.
    """
    clock = _Hurried(then)
    previous = _clock.use(clock)
    try:
        yield clock.waited
    finally:
        _clock.use(previous)
