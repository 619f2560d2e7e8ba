"""Cursors: where a list goes on, as a short string that survives a restart and fits its own call only."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .errors import PaginationError

_VERSION = 1
_SUM = 6


@dataclass(frozen=True, slots=True)
class Position:
    """Where a page begins."""

    place: int | str | None
    """Page number, offset, token or link; None for the beginning of a list that names its own next page."""
    seen: int = 0
    """Items on the pages before it."""
    before: list[Any] | str | None = field(default=None, compare=False, repr=False)
    """In lists that are numbered, the items of the page before it, or their digest: it tells a page sent again."""


def fingerprint(operation: str, path: Mapping[str, Any], query: list[tuple[str, Any]], body: Any, size: Any) -> str:
    """What binds a cursor to its call."""
    call = json.dumps(
        [operation, sorted((k, str(v)) for k, v in path.items()), query, body, size], sort_keys=True, default=str
    )
    return base64.urlsafe_b64encode(hashlib.sha256(call.encode()).digest()[:9]).decode()


def encode(position: Position, call: str) -> str:
    """A cursor for a position in the list of a call."""
    before = digest(position.before) if isinstance(position.before, list) else position.before
    parts = [_VERSION, call, position.place, position.seen, *([] if before is None else [before])]
    payload = json.dumps(parts, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(_checksum(payload) + payload).rstrip(b"=").decode()


def decode(cursor: object, call: str) -> Position:
    """The position that a cursor holds. Raises `PaginationError` if it is damaged or of another call."""
    if not isinstance(cursor, str):
        raise PaginationError(f"a cursor is a str, not {type(cursor).__name__}")
    try:
        raw = base64.b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        payload = raw[_SUM:]
        if _checksum(payload) != raw[:_SUM]:
            raise ValueError("checksum")
        parts: list[Any] = json.loads(payload)
        version, owner, place, seen, before, *_ = *parts, None
    except (ValueError, TypeError, binascii.Error, RecursionError):
        raise PaginationError("the cursor is damaged") from None
    if version != _VERSION:
        raise PaginationError("the cursor is of another version of the SDK")
    if owner != call:
        raise PaginationError("the cursor belongs to another operation, or to the same with other arguments")
    placed = place is None or isinstance(place, str) or _counts(place)
    if not placed or not _counts(seen) or not isinstance(before, str | None):
        raise PaginationError("the cursor is damaged")
    return Position(place, seen, before)


def _counts(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def digest(items: list[Any]) -> str:
    """A short mark of a page's items, the same in every process."""
    return hashlib.blake2b(repr(items).encode("utf-8", "backslashreplace"), digest_size=8).hexdigest()


def _checksum(payload: bytes) -> bytes:
    return hashlib.sha256(payload).digest()[:_SUM]
