"""Scalar values: what marks a field as not given, and how odd JSON becomes the declared type or None."""

from __future__ import annotations

import logging
import re
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, final

_LOGGER = logging.getLogger(f"{__package__}.models")
logging.getLogger(__package__).addHandler(logging.NullHandler())

_LOGGED_AT_MOST = 2000
_logged: set[tuple[str, str, str]] = set()


class InvalidArgument(ValueError):
    """An argument that cannot be sent."""


@final
class _Unset:
    """The type of `UNSET`; there is one object of it, whatever is pickled or copied."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


# Any, so that a field declared `str | None` may have it as its default.
UNSET: Any = _Unset()
"""Marks a field that a request leaves out. Objects read from an answer never hold it."""

_JSON_NAMES = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    list: "array",
    dict: "object",
    type(None): "null",
}


def log_once(owner: str, field: str, what: str) -> None:
    """Log something odd the first time that it is met. Values never get here: they may be secret."""
    key = (owner, field, what)
    if key in _logged or len(_logged) >= _LOGGED_AT_MOST:
        return
    _logged.add(key)
    _LOGGER.warning("%s.%s: %s", owner, field, what)


def json_name(value: object) -> str:
    """The JSON type of a value."""
    return _JSON_NAMES.get(type(value), type(value).__name__)


_INTEGER = re.compile(r"[+-]?[0-9]{1,300}")
_NUMBER = re.compile(r"[+-]?[0-9]{1,300}(\.[0-9]{1,300})?([eE][+-]?[0-9]{1,4})?")
_US_TIME = re.compile(r"([0-9]{2})([-/])([0-9]{2})\2([0-9]{4})[Tt ](.+)", re.DOTALL)
_from_iso = datetime.fromisoformat
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def as_text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def as_word(value: Any) -> str | None:
    """A string, also where it is sent as a number."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return str(value)
    except ValueError:  # more digits than Python prints
        return None


def as_whole(value: Any) -> int | None:
    """An integer, also from `"7"` and `7.0`; never from a boolean. Python's `int` takes too much (`"1_0"`, `" 5 "`)."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return None


def as_number(value: Any) -> float | None:
    """A number, also from `"12.50"`; never from a boolean, `"nan"` or `"inf"`."""
    if isinstance(value, float):
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, int) or (isinstance(value, str) and _NUMBER.fullmatch(value)):
        try:
            return float(value)
        except OverflowError:
            return None
    return None


def as_flag(value: Any) -> bool | None:
    """A boolean, also from `"True"` and `"false"`; never from a number."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower())
    return None


def as_moment(value: Any) -> datetime | None:
    """An aware datetime from every form that the services are known to send.

    ISO 8601 with a zone and any number of fraction digits; `03-26-2026T12:00:00Z` and `09/20/2026T13:00:00Z`; a day
    alone is its midnight in UTC. A time without a zone is None: whose time it is cannot be known.
    """
    try:
        moment = _from_iso(value)
    except (TypeError, ValueError):
        return _as_rare_moment(value) if isinstance(value, str) else None
    if moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=UTC) if _DAY.fullmatch(value) else None


def _as_rare_moment(text: str) -> datetime | None:
    if match := _US_TIME.fullmatch(text):
        month, _, day, year, time = match.groups()
        text = f"{year}-{month}-{day}T{time}"
    try:
        moment = datetime.fromisoformat(text.upper())
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def as_day(value: Any) -> date | None:
    """A date; of a date-time its own day, whatever the zone."""
    if not isinstance(value, str):
        return None
    day, _, time = value.partition("T")
    if not _DAY.fullmatch(day):
        return None
    try:
        if time:
            datetime.fromisoformat(value)
        return date.fromisoformat(day)
    except ValueError:
        return None


def dump_moment(value: datetime) -> str:
    """A date-time for the wire. Raises `InvalidArgument` without a zone."""
    if value.tzinfo is None:
        raise InvalidArgument("a date-time needs a time zone")
    return value.isoformat().replace("+00:00", "Z")


def dump_scalar(value: Any) -> Any:
    """A Python value as JSON; what JSON has no form for is left for the encoder to refuse."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return dump_moment(value)
    if isinstance(value, date):
        return value.isoformat()
    return value
