"""Which failed tries are repeated, and after how long. Pure decisions; nothing here waits or sends."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from enum import Enum

import httpx

RETRIED_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
LONGEST_RETRY_AFTER = 60.0
"""Seconds. A server that asks for more gets its own error raised: the caller can plan better than a sleeping thread."""
FIRST_BACKOFF = 0.5
LONGEST_BACKOFF = 8.0

_SECONDS = re.compile(r"\d+(\.\d*)?|\.\d+")
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
# The connection was never made, so the server cannot have begun anything.
_UNTOUCHED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class Repeat(Enum):
    """When an operation may be sent again."""

    ALWAYS = "always"
    UNTOUCHED = "only if the server cannot have begun it"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Failed:
    """One try that failed: by a status, or by an exception."""

    status: int | None = None
    retry_after: float | None = None
    error: httpx.TransportError | None = None
    final: bool = False
    """The server's words say that no repeat will help."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What follows: wait and try again, or give up."""

    wait: float | None
    """Seconds to wait; None to give up."""
    out_of_time: bool = False
    """It would have been tried again, had the deadline allowed it."""


GIVE_UP = Verdict(None)


def repeat_of(method: str, *, safe: bool = False, repeatable: bool = True) -> Repeat:
    """By meaning, not by verb: a POST that only reads repeats, a write that the vendor says must not never does."""
    if not repeatable:
        return Repeat.NEVER
    return Repeat.ALWAYS if safe or method.upper() in _IDEMPOTENT else Repeat.UNTOUCHED


def decide(
    failed: Failed, repeat: Repeat, *, tries: int, max_retries: int, left: float | None, random: Callable[[], float]
) -> Verdict:
    """What to do after the given number of tries, with so many seconds left of the deadline."""
    if tries > max_retries or failed.final or not _may_repeat(failed, repeat):
        return GIVE_UP
    if failed.retry_after is not None:
        fits = failed.retry_after <= LONGEST_RETRY_AFTER and (left is None or failed.retry_after < left)
        return Verdict(failed.retry_after) if fits else GIVE_UP
    wait = backoff(tries, random)
    return Verdict(wait) if left is None or wait < left else Verdict(None, out_of_time=True)


def _may_repeat(failed: Failed, repeat: Repeat) -> bool:
    if repeat is Repeat.NEVER:
        return False
    if repeat is Repeat.ALWAYS:
        return failed.error is not None or failed.status in RETRIED_STATUSES
    return isinstance(failed.error, _UNTOUCHED) or (failed.status == 429 and failed.retry_after is not None)


def is_ambiguous(failed: Failed) -> bool:
    """Whether the server may have carried the request out although it failed."""
    return not isinstance(failed.error, _UNTOUCHED) and failed.status != 429


def backoff(tries: int, random: Callable[[], float]) -> float:
    """Exponential with full jitter: anything from nothing to 0.5, 1, 2, 4, then 8 seconds."""
    return random() * min(LONGEST_BACKOFF, FIRST_BACKOFF * 2.0 ** min(tries - 1, 30))


def parse_retry_after(value: str | None, now: float) -> float | None:
    """Seconds to wait, from a header that holds seconds or an HTTP date; None if it says neither."""
    if value is None:
        return None
    text = value.strip()
    if _SECONDS.fullmatch(text):
        seconds = float(text)
        return seconds if math.isfinite(seconds) else math.inf
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    try:
        return max(0.0, date.timestamp() - now)
    except (OverflowError, ValueError):
        return None
