"""Step of figures over time."""

from __future__ import annotations

from .._enums import StrCode


class Interval(StrCode):
    """Step of figures over time."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"


LABELS = {
    "year": "Year",
    "quarter": "Quarter",
    "month": "Month",
    "week": "Week",
    "day": "Day",
    "hour": "Hour",
    "minute": "Minute",
    "second": "Second",
}
