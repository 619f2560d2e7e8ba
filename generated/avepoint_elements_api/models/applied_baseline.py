"""A baseline that is applied to a tenant."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class AppliedBaseline(Model):
    """A baseline that is applied to a tenant."""

    baseline_id: str | None = Field("baselineId", TEXT, default=UNSET)
    """Identifier of the baseline."""
    baseline_name: str | None = Field("baselineName", TEXT, default=UNSET)
    """Name of the baseline."""
    version: int | None = Field("version", WHOLE, default=UNSET)
    """Version. An integer by the table, a numeric string in the sample."""
