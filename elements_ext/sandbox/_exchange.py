"""One request on its way through the sandbox: what hooks and handlers see."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar

from starlette.responses import Response

from ._document import Operation
from ._log import RecordedRequest

S = TypeVar("S")

__all__ = ["TRANSPORT", "After", "Before", "Call", "Exchange", "Refusal", "Reply", "Response"]

TRANSPORT: Final = "elements.transport"
"""Key among the scope's extensions under which the server puts the connection."""


class Refusal(Exception):
    """An answer other than success: a status and a message for the body."""

    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status, message)
        self.status = status
        self.message = message
        self.headers = dict(headers or {})


@dataclass(eq=False)
class Exchange:
    """A request that arrived, for hooks to look at, to delay, to answer or to cut."""

    request: RecordedRequest
    origin: str
    """Scheme, host and port that the client asked for."""
    operation: Operation | None = None
    """None for the token endpoint and for unknown paths."""
    values: dict[str, str] = field(default_factory=dict)
    """Path values, decoded."""
    transport: asyncio.Transport | None = field(default=None, repr=False)

    @property
    def operation_id(self) -> str | None:
        return self.request.operation

    def abort(self) -> None:
        """Reset the connection: the client gets no (further) answer."""
        if self.transport is not None:
            self.transport.abort()


Before = Callable[[Exchange], Response | Awaitable[Response | None] | None]
"""Called before a request is handled; a response that it returns is sent instead."""
After = Callable[[Exchange, Response], Response | Awaitable[Response | None] | None]
"""Called when the answer is made; a response that it returns is sent instead."""


@dataclass(eq=False)
class Call(Generic[S]):
    """What a handler gets: a request that is allowed, and valid after the document."""

    state: S
    operation: Operation
    raw_path: str
    """The path as it was sent, percent-encoded."""
    path: Mapping[str, Any]
    """Path values by name, each of its documented type."""
    query: Mapping[str, Any]
    """Query values by name, each of its documented type; defaults filled in."""
    extra: Mapping[str, str]
    """Query values that the document doesn't name."""
    body: Any
    """Decoded JSON; an empty mapping where none came."""
    origin: str
    request: RecordedRequest
    """The request as it arrived."""
    grant: object = None
    """Whom the credential stands for."""

    def field(self, name: str) -> Any:
        """A top-level value of the body; None if it isn't there."""
        return self.body.get(name)


@dataclass(frozen=True)
class Reply:
    """What a handler gives that has headers to send besides a body."""

    body: Any
    headers: Mapping[str, str] = field(default_factory=dict)
