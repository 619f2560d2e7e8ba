"""Which of the days of the week in a month."""

from __future__ import annotations

from .._enums import StrCode


class WeekIndex(StrCode):
    """Which of the days of the week in a month."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    LAST = "last"


LABELS = {"first": "First", "second": "Second", "third": "Third", "fourth": "Fourth", "last": "Last"}
