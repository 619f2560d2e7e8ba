"""On which days an event recurs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    WHOLE,
    Code,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from . import DayOfWeek, RecurrencePatternType, WeekIndex


@model
class RecurrencePattern(Model):
    """On which days an event recurs."""

    type_: RecurrencePatternType | None = Field("type", Code("RecurrencePatternType"), default=UNSET)
    interval: int | None = Field("interval", WHOLE, default=UNSET)
    """Days, weeks, months or years from one occurrence to the next, after the type."""
    month: int | None = Field("month", WHOLE, default=UNSET)
    """Month of the year from 1; 0 where the type has none."""
    day_of_month: int | None = Field("dayOfMonth", WHOLE, default=UNSET)
    """Day of the month from 1; 0 where the type has none."""
    days_of_week: builtins.list[DayOfWeek] | None = Field("daysOfWeek", Many(Code("DayOfWeek")), default=UNSET)
    """Days of the week."""
    first_day_of_week: DayOfWeek | None = Field("firstDayOfWeek", Code("DayOfWeek"), default=UNSET)
    """Day that a week begins on."""
    index: WeekIndex | None = Field("index", Code("WeekIndex"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            type_: RecurrencePatternType | str | None = UNSET,
            interval: int | None = UNSET,
            month: int | None = UNSET,
            day_of_month: int | None = UNSET,
            days_of_week: Sequence[DayOfWeek | str] | None = UNSET,
            first_day_of_week: DayOfWeek | str | None = UNSET,
            index: WeekIndex | str | None = UNSET,
        ) -> None: ...
