"""A value to choose."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class ElementConfigurationOption(Model):
    """A value to choose."""

    value: str | None = Field("value", TEXT, default=UNSET)
    """The value."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What it means."""
