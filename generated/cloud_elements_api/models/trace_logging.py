"""How to log calls."""

from __future__ import annotations

from .._models import (
    NUMBER,
    UNSET,
    Field,
    Model,
    model,
)


@model
class TraceLogging(Model):
    """How to log calls."""

    duration: float | None = Field("duration", NUMBER, default=UNSET)
    """How long to log. The unit is not documented."""
