"""What all seed data are made with: random numbers and ids from keys, lazy lists, and the vendor's date forms."""

from __future__ import annotations

import hashlib
import random
import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeVar, overload

T = TypeVar("T")
Row = dict[str, Any]

NOW: Final = datetime(2026, 10, 15, 6, 0, tzinfo=UTC)
"""The moment that the data were made at."""
NOT_APPLICABLE: Final = "N/A"
EPOCH: Final = "1970-01-01T00:00:00Z"
"""What the service sends for a user's date that isn't set."""


def rng(*key: object) -> random.Random:
    """A random number generator of this key's own."""
    return random.Random("/".join(map(str, key)))


def digest(*key: object) -> bytes:
    return hashlib.blake2b("/".join(map(str, key)).encode(), digest_size=16).digest()


def guid(*key: object) -> str:
    """An id in the shape of a GUID. Like the service's own, it has arbitrary version digits."""
    return str(uuid.UUID(bytes=digest(*key)))


def rule_id(*key: object) -> str:
    """A rule's id: 8-4-4-4-8 hex digits, which is no UUID."""
    return guid(*key)[:-4].upper()


def ago(random_: random.Random, days: float) -> datetime:
    """A moment within the last so many days."""
    return NOW - timedelta(seconds=random_.randrange(int(days * 86400)))


def iso(moment: datetime) -> str:
    """2025-09-11T03:19:14Z"""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def iso7(moment: datetime, ticks: int) -> str:
    """2026-09-14T16:17:38.6017245Z: seven fraction digits."""
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{ticks % 10_000_000:07d}Z"


def dashes(moment: datetime) -> str:
    """03-26-2026T12:00:00Z: month, day, year."""
    return moment.strftime("%m-%d-%YT%H:%M:%SZ")


def slashes(moment: datetime) -> str:
    """09/20/2026T13:00:00Z: month, day, year."""
    return moment.strftime("%m/%d/%YT%H:%M:%SZ")


def zoneless(moment: datetime) -> str:
    """08/04/2026 09:35:11: no zone, and the order of day and month is not certain."""
    return moment.strftime("%m/%d/%Y %H:%M:%S")


def duration(seconds: int) -> str:
    """17m39s, 38s, 1h13m30s, and 0 S for nothing."""
    if not seconds:
        return "0 S"
    hours, rest = divmod(seconds, 3600)
    minutes, rest = divmod(rest, 60)
    return (f"{hours}h" if hours else "") + (f"{minutes}m" if hours or minutes else "") + f"{rest}s"


def gigabytes(random_: random.Random, top: float) -> str:
    """143.22 GB"""
    return f"{random_.uniform(0, top):.2f} GB"


class Lazy(Sequence[T]):
    """A list whose items are made when they are asked for, and not kept."""

    def __init__(self, length: int, make: Callable[[int], T]) -> None:
        self._length = length
        self._make = make

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        chosen = range(self._length)[index]
        return [self._make(i) for i in chosen] if isinstance(chosen, range) else self._make(chosen)

    def __iter__(self) -> Iterator[T]:
        return map(self._make, range(self._length))
