"""How long an event recurs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    DAY,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import RecurrenceRangeType


@model
class RecurrenceRange(Model):
    """How long an event recurs."""

    type_: RecurrenceRangeType | None = Field("type", Code("RecurrenceRangeType"), default=UNSET)
    start_date: datetime.date | None = Field("startDate", DAY, default=UNSET)
    """First day."""
    end_date: datetime.date | None = Field("endDate", DAY, default=UNSET)
    """Last day; the first day of the year 1 if there is none."""
    recurrence_time_zone: str | None = Field("recurrenceTimeZone", TEXT, default=UNSET)
    """Time zone of the days."""
    number_of_occurrences: int | None = Field("numberOfOccurrences", WHOLE, default=UNSET)
    """How often; 0 unless the type is numbered."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            type_: RecurrenceRangeType | str | None = UNSET,
            start_date: datetime.date | None = UNSET,
            end_date: datetime.date | None = UNSET,
            recurrence_time_zone: str | None = UNSET,
            number_of_occurrences: int | None = UNSET,
        ) -> None: ...
