"""For the tests of those who use the SDK: a sandbox as a pytest fixture, and a switch that turns waiting off.

The fixture needs the extra `elements-ext[sandbox]`; `pytest_plugins = ["elements_ext.testing"]` in a conftest makes it
known.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from . import _clock

if TYPE_CHECKING:
    from .sandbox import Sandbox

__all__ = ["no_waiting"]


class _Hurried(_clock.Clock):
    """A clock on which waiting takes no time, but counts as if it had."""

    def __init__(self) -> None:
        self.waited: list[float] = []
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

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await super().asleep(0)


@contextmanager
def no_waiting() -> Iterator[list[float]]:
    """Turn waiting off, in every client and thread: back-off, `Retry-After` and polling take no time.

    Deadlines still count the seconds that would have been waited. Gives the list of those seconds, in order.
    """
    clock = _Hurried()
    previous = _clock.use(clock)
    try:
        yield clock.waited
    finally:
        _clock.use(previous)


def _fixture() -> object:
    """The `elements_sandbox` fixture, where pytest is installed."""
    try:
        import pytest
    except ImportError:
        return None

    @pytest.fixture
    def elements_sandbox() -> Iterator[Sandbox]:
        """A sandbox of its own for each test."""
        from .sandbox import Sandbox

        with Sandbox() as sandbox:
            yield sandbox

    return elements_sandbox


elements_sandbox = _fixture()
