"""What goes wrong, and when: the plain description of a fault."""

from __future__ import annotations

import math
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Literal, get_args

from ..errors import ConfigurationError

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


def _is_whole(value: object, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _come(calls: object) -> bool:
    """Whether there are calls with these numbers, as far as can be told without trying them all."""
    if isinstance(calls, range):
        return bool(calls) and min(calls[0], calls[-1]) >= 1
    if isinstance(calls, AbstractSet | Sequence) and not isinstance(calls, str | bytes):
        return bool(calls) and all(_is_whole(one, 1) for one in calls)
    if isinstance(calls, str | bytes) or not isinstance(calls, Container):
        return calls is None or _is_whole(calls, 1)
    return True


_CHECKS: Final[Mapping[str, tuple[Callable[[Any], bool], str]]] = {
    "operation": (lambda value: isinstance(value, str) and value != "", "an operation's id, 'token' or '*'"),
    "calls": (_come, "a whole number from 1, a collection of such or None"),
    "status": (lambda value: _is_whole(value, 200) and value <= 599, "a whole number from 200 to 599"),
    "retry_after": (
        lambda value: value is None or _is_number(value) or isinstance(value, timedelta | datetime),
        "a number of seconds, a timedelta, a datetime or None",
    ),
    "to": (lambda value: isinstance(value, str), "an origin such as 'http://127.0.0.1:9'"),
    "size": (lambda value: _is_whole(value, 0), "a whole number of bytes from 0"),
    "pace": (lambda value: _is_number(value) and 0 <= value < math.inf, "a number of seconds from 0"),
    "carried_out": (lambda value: value is None or isinstance(value, bool), "True, False or None"),
}


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

    Raises `ConfigurationError` for what could never strike, or not as it says: a kind that there isn't, a call that
    never comes, a status that ends no request (they go from 200 to 599), a value of another type.
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
        if not isinstance(self.kind, str) or self.kind not in KINDS:
            raise ConfigurationError(f"{self.kind!r} is no kind of fault; there are {', '.join(sorted(KINDS))}")
        for name, (sound, wanted) in _CHECKS.items():
            value = getattr(self, name)
            if not sound(value):
                raise ConfigurationError(f"{name} must be {wanted}, not {value!r}")

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


def check_faults(which: Iterable[object]) -> None:
    """Raises `ConfigurationError` for what is no fault."""
    for one in which:
        if not isinstance(one, Fault):
            raise ConfigurationError(f"this takes faults, not {type(one).__name__}")
