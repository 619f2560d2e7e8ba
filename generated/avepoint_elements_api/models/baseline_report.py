"""The result for one setting of a baseline."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class BaselineReport(Model):
    """The result for one setting of a baseline."""

    source: str | None = Field("source", TEXT, default=UNSET)
    """Service that the setting belongs to."""
    configuration: str | None = Field("configuration", TEXT, default=UNSET)
    """The setting."""
    status: str | None = Field("status", TEXT, default=UNSET)
    """Result in words."""
    details: str | None = Field("details", TEXT, default=UNSET)
    """More on the result; null where there is nothing to say."""
