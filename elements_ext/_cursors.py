"""Cursors: where a list goes on, as a short string that survives a restart and fits its own call only."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
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


def fingerprint(operation: str, path: Mapping[str, Any], query: list[tuple[str, Any]], body: Any, size: Any) -> str:
    """What binds a cursor to its call."""
    call = json.dumps(
        [operation, sorted((k, str(v)) for k, v in path.items()), query, body, size], sort_keys=True, default=str
    )
    return base64.urlsafe_b64encode(hashlib.sha256(call.encode()).digest()[:9]).decode()


def encode(position: Position, call: str) -> str:
    """A cursor for a position in the list of a call."""
    payload = json.dumps([_VERSION, call, position.place, position.seen], separators=(",", ":")).encode()
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
        version, owner, place, seen = json.loads(payload)
    except (ValueError, TypeError, binascii.Error, RecursionError):
        raise PaginationError("the cursor is damaged") from None
    if version != _VERSION:
        raise PaginationError("the cursor is of another version of the SDK")
    if owner != call:
        raise PaginationError("the cursor belongs to another operation, or to the same with other arguments")
    whole = isinstance(seen, int) and not isinstance(place, bool) and seen >= 0
    if not whole or not (place is None or isinstance(place, str) or (isinstance(place, int) and place >= 0)):
        raise PaginationError("the cursor is damaged")
    return Position(place, seen)


def _checksum(payload: bytes) -> bytes:
    return hashlib.sha256(payload).digest()[:_SUM]
