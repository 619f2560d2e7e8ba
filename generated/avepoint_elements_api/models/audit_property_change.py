"""A property before and after."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class AuditPropertyChange(Model):
    """A property before and after."""

    parameter: str | None = Field("parameter", TEXT, default=UNSET)
    """Name of the property."""
    previous_value: str | None = Field("previousValue", TEXT, default=UNSET)
    """Value before."""
    current_value: str | None = Field("currentValue", TEXT, default=UNSET)
    """Value after."""
