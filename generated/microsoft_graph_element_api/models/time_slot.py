"""A span of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Field,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    from . import DateTimeTimeZone


@model
class TimeSlot(Model):
    """A span of time."""

    start: DateTimeTimeZone | None = Field("start", One("DateTimeTimeZone"), default=UNSET)
    end: DateTimeTimeZone | None = Field("end", One("DateTimeTimeZone"), default=UNSET)
