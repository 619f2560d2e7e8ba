"""How many events one step of time had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    UNSET,
    WHOLE,
    Either,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class EventCount(Model):
    """How many events one step of time had."""

    timestamp: datetime.datetime | int | None = Field("timestamp", Either(MOMENT, WHOLE), default=UNSET)
    count: int | None = Field("count", WHOLE, default=UNSET)
    """Number of events."""
