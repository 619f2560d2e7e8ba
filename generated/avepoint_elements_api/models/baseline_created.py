"""The new baseline."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class BaselineCreated(Model):
    """The new baseline."""

    baseline_id: str | None = Field("baselineId", TEXT, default=UNSET)
    """Identifier of the baseline."""
