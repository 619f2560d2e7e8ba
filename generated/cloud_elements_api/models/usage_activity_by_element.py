"""Calls in a step of time. Each element has its number under its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class UsageActivityByElement(Model):
    """Calls in a step of time. Each element has its number under its key."""

    timestamp: datetime.datetime | None = Field("timestamp", MOMENT, default=UNSET)
    """Begin of the step."""
    count: int | None = Field("count", WHOLE, default=UNSET)
    """Number of calls to all elements."""
