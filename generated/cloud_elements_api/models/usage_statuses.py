"""Calls that succeeded and that failed in a step of time."""

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
class UsageStatuses(Model):
    """Calls that succeeded and that failed in a step of time."""

    timestamp: datetime.datetime | None = Field("timestamp", MOMENT, default=UNSET)
    """Begin of the step."""
    count: int | None = Field("count", WHOLE, default=UNSET)
    """Number of calls."""
    success: int | None = Field("success", WHOLE, default=UNSET)
    """Number of those that succeeded."""
    failed: int | None = Field("failed", WHOLE, default=UNSET)
    """Number of those that failed."""
