"""How a series ends."""

from __future__ import annotations

from .._enums import StrCode


class RecurrenceRangeType(StrCode):
    """How a series ends."""

    END_DATE = "endDate"
    NO_END = "noEnd"
    NUMBERED = "numbered"


LABELS = {"endDate": "On a date", "noEnd": "Never", "numbered": "After a number of occurrences"}
