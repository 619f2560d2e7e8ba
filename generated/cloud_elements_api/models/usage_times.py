"""How long calls took in a step of time, in milliseconds. A step without calls has a count only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    NUMBER,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class UsageTimes(Model):
    """How long calls took in a step of time, in milliseconds. A step without calls has a count only."""

    timestamp: datetime.datetime | None = Field("timestamp", MOMENT, default=UNSET)
    """Begin of the step."""
    count: int | None = Field("count", WHOLE, default=UNSET)
    """Number of calls."""
    min_: float | None = Field("min", NUMBER, default=UNSET)
    """The shortest."""
    max_: float | None = Field("max", NUMBER, default=UNSET)
    """The longest."""
    avg: float | None = Field("avg", NUMBER, default=UNSET)
    """The mean."""
