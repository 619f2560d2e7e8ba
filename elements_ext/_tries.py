"""How long this thread's try may take; apart from what bounds its sockets, which costs an import of httpcore."""

from __future__ import annotations

import threading

from . import _clock

_try = threading.local()


def begin_try(seconds: float | None) -> None:
    """Say how long this thread's try may take from now on; None for as long as it likes."""
    _try.ends = None if seconds is None else _clock.current().monotonic() + seconds


def left_of_try(timeout: float | None, error: type[Exception]) -> float | None:
    """Seconds that a socket may take, bounded by what is left of this thread's try. Raises the given error after it."""
    ends = getattr(_try, "ends", None)
    if ends is None:
        return timeout
    left = ends - _clock.current().monotonic()
    if left <= 0:
        raise error("the try took longer than the timeout")
    return float(left) if timeout is None else min(timeout, left)
