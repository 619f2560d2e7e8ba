"""What seeded data are made with: random numbers and ids from keys, and lazy lists."""

from __future__ import annotations

import hashlib
import random
import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, Final, TypeVar, overload

T = TypeVar("T")
Row = dict[str, Any]

NOW: Final = datetime(2026, 10, 15, 6, 0, tzinfo=UTC)
"""The moment that the data were made at."""


def rng(*key: object) -> random.Random:
    """A random number generator of this key's own."""
    return random.Random("/".join(map(str, key)))


def digest(*key: object) -> bytes:
    return hashlib.blake2b("/".join(map(str, key)).encode(), digest_size=16).digest()


def guid(*key: object) -> str:
    """An id in the shape of a GUID. Like the service's own, it has arbitrary version digits."""
    return str(uuid.UUID(bytes=digest(*key)))


def iso(moment: datetime) -> str:
    """2025-09-11T03:19:14Z"""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def iso7(moment: datetime, ticks: int) -> str:
    """2026-09-14T16:17:38.6017245Z: seven fraction digits."""
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{ticks % 10_000_000:07d}Z"


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
