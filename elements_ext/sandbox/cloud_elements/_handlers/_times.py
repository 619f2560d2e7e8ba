"""Ranges of time, cut into steps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from ..._exchange import Refusal
from ._registry import Call

STEPS: Final = {
    "year": timedelta(days=365),
    "quarter": timedelta(days=91),
    "month": timedelta(days=30),
    "week": timedelta(days=7),
    "day": timedelta(days=1),
    "hour": timedelta(hours=1),
    "minute": timedelta(minutes=1),
    "second": timedelta(seconds=1),
}
MOST: Final = 1500
"""Entries of one answer; a finer interval is refused."""


def bounds(call: Call, since: datetime, until: datetime) -> tuple[datetime, datetime]:
    """The range that the query names, or these bounds. Raises `Refusal`."""
    start, end = (_moment(call, name, default) for name, default in (("from", since), ("to", until)))
    if end < start:
        raise Refusal(400, "to is before from.")
    return start, end


def steps(call: Call, start: datetime, end: datetime) -> list[datetime]:
    """The beginnings of the range's steps, both ends included. Raises `Refusal` if they are too many."""
    step = STEPS[call.query.get("interval") or "day"]
    if (end - start) / step > MOST:
        raise Refusal(400, "The interval is too fine for the range.")
    return [start + step * number for number in range(int((end - start) / step) + 1)]


def accounts(call: Call) -> list[int]:
    """The accounts that the query names. Raises `Refusal` for another organization's."""
    return [call.state.account(id_)["id"] for id_ in call.query.get("accountIds[]") or ()]


def moment(text: str) -> datetime:
    """A time of the sandbox's own."""
    return datetime.fromisoformat(text).astimezone(UTC)


def _moment(call: Call, name: str, default: datetime) -> datetime:
    if not (text := call.query.get(name)):
        return default
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        raise Refusal(400, f"{name} is no date.") from None
    return value if value.tzinfo else value.replace(tzinfo=UTC)
