"""What arrived at the sandbox, and what it answered wrongly."""

from __future__ import annotations

import json
import threading
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False)
class RecordedRequest:
    """One request as it arrived. Headers have lower-case names; `repr` shows no header, query or body."""

    method: str
    path: str
    """Percent-encoded, as it was sent."""
    query: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    operation: str | None = None
    """The operation's id; `token` for the token endpoint; None for an unknown path."""
    status: int | None = None
    """None until it is answered, and for ever if the connection was cut instead."""
    unknown: tuple[str, ...] = ()
    """Query parameters that the document doesn't name."""

    def json(self) -> Any:
        """The body as JSON. Raises `ValueError` if it is none."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Violation:
    """An answer of the sandbox off its own schema, or none at all: a bug in the sandbox, the document or a hook."""

    operation: str
    status: int
    errors: tuple[str, ...]


class RequestLog:
    """The latest requests in order of arrival, and counts of all of them. Safe to read from any thread."""

    def __init__(self, keep: int) -> None:
        self._lock = threading.Lock()
        self._kept: deque[RecordedRequest] = deque(maxlen=keep)
        self._counts: Counter[str | None] = Counter()

    def append(self, request: RecordedRequest) -> None:
        with self._lock:
            self._kept.append(request)
            self._counts[request.operation] += 1

    def clear(self) -> None:
        """Forget all requests and counts."""
        with self._lock:
            self._kept.clear()
            self._counts.clear()

    def count(self, operation: str | None = None) -> int:
        """How many requests arrived, kept or not: for one operation, or all."""
        with self._lock:
            return self._counts.total() if operation is None else self._counts[operation]

    def of(self, operation: str | None) -> list[RecordedRequest]:
        """The requests for one operation (None: for unknown paths)."""
        return [request for request in self if request.operation == operation]

    def __iter__(self) -> Iterator[RecordedRequest]:
        with self._lock:
            return iter(list(self._kept))

    def __len__(self) -> int:
        return len(self._kept)

    def __getitem__(self, index: int) -> RecordedRequest:
        with self._lock:
            return self._kept[index]

    def __repr__(self) -> str:
        return f"<RequestLog of {self.count()} requests>"
