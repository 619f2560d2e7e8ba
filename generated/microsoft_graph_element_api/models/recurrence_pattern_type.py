"""How an event recurs."""

from __future__ import annotations

from .._enums import StrCode


class RecurrencePatternType(StrCode):
    """How an event recurs."""

    DAILY = "daily"
    WEEKLY = "weekly"
    ABSOLUTE_MONTHLY = "absoluteMonthly"
    RELATIVE_MONTHLY = "relativeMonthly"
    ABSOLUTE_YEARLY = "absoluteYearly"
    RELATIVE_YEARLY = "relativeYearly"


LABELS = {
    "daily": "Daily",
    "weekly": "Weekly",
    "absoluteMonthly": "Monthly on a date",
    "relativeMonthly": "Monthly on a day of the week",
    "absoluteYearly": "Yearly on a date",
    "relativeYearly": "Yearly on a day of the week",
}
