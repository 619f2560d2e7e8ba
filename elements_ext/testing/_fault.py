"""What goes wrong, and when: the plain description of a fault."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal, get_args

Transport = Literal[
    "reset",  # the connection is reset before any answer
    "hang_up",  # the same, but it ends in good order
    "cut",  # the connection is reset in mid-body
    "stall",  # no answer ever comes
    "drip",  # the body comes a byte at a time
    "drip_head",  # the status line and headers come a byte at a time
]
Kind = Literal[
    Transport,
    "wrong_length",  # Content-Length promises more than comes
    "excess",  # a forged second answer follows the first in the same breath
    "truncated",  # the JSON ends in the middle, though the length is right
    "html",  # a 200 with a web page
    "empty",  # a 200 with nothing
    "status",  # `status`, with `retry_after` if given
    "expired_token",  # a 401 as for a token past its time
    "revoked_token",  # every token issued so far is worthless from now on
    "duplicate_page",  # the answer of the operation's call before, if there was one
    "endless",  # the page of the first such call again and again, each time with another to follow
    "shrinking_total",  # the total is 1
    "growing_total",  # the total is twice what it was, or a very large one
    "foreign_link",  # the next link names another origin, `to`
    "foreign_redirect",  # a 302 to another origin, `to`
    "unknown_enum",  # every coded value is one that nobody knows
    "nulls",  # every field is null
    "swapped_types",  # every field is of another type
    "huge",  # `size` bytes more, in a field that nobody knows or as blanks
    "bomb",  # a small gzip body that unpacks to 130 MiB
]
TRANSPORT: Final = frozenset(get_args(Transport))
KINDS: Final = frozenset(get_args(Kind))
# With these the server turns a request away before it does anything, unless it is told otherwise.
_TURNED_AWAY: Final = frozenset(("status", "expired_token", "revoked_token", "foreign_redirect"))


@dataclass(frozen=True)
class Fault:
    """One thing that goes wrong: at which operation, with which of its calls, and how.

    `operation`: an operation's id, `"token"` for the token endpoint, `"*"` for every request. `kind`: see `Kind`.
    `calls`: which of the operation's calls, counted from 1 when the fault is put in place: a number, several (a `range`
    may go on for ever), or None for all. `carried_out`: whether the server does what was asked before things go wrong;
    by default it does, unless it answers with a status of its own.

    For the kind `status`: `status`, and `retry_after`, a number to be sent as seconds or a time or interval to be sent
    as a date. For those that name another origin: `to`. For `huge`: `size`. For those that drip: `pace`, the seconds
    between two bytes.

    Raises `ValueError` for a kind that there isn't.
    """

    operation: str
    kind: Kind
    calls: int | Container[int] | None = 1
    status: int = 503
    retry_after: float | timedelta | datetime | None = None
    to: str = "http://127.0.0.1:9"
    size: int = 50 * 2**20
    pace: float = 0.02
    carried_out: bool | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"{self.kind!r} is no kind of fault; there are {', '.join(sorted(KINDS))}")

    def strikes(self, operation: str | None, call: int) -> bool:
        """Whether it hits an operation's call; for `"*"`, the call of all."""
        if self.operation not in ("*", operation):
            return False
        if self.calls is None:
            return True
        return call == self.calls if isinstance(self.calls, int) else call in self.calls

    @property
    def afterwards(self) -> bool:
        """Whether it strikes when the request has been carried out."""
        return self.kind not in _TURNED_AWAY if self.carried_out is None else self.carried_out
