"""The clock that everything in the SDK reads and waits by, so that tests may replace it."""

from __future__ import annotations

import threading
import time as _time


class Clock:
    """The machine's clock."""

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return _time.monotonic()

    def time(self) -> float:
        """Seconds since the epoch."""
        return _time.time()

    def sleep(self, seconds: float, cancelled: threading.Event | None = None) -> None:
        """Wait; end early when `cancelled` is set."""
        if cancelled is not None:
            cancelled.wait(seconds)
        else:
            _time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Wait without holding up the event loop."""
        import asyncio  # kept out of the import time of those who use the sync client

        await asyncio.sleep(seconds)


_current = Clock()


def current() -> Clock:
    """The clock in use."""
    return _current


def use(clock: Clock) -> Clock:
    """Put another clock in its place; gives the one that was there."""
    global _current
    previous, _current = _current, clock
    return previous
