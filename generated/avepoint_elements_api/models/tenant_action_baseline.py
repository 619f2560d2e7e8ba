"""A baseline and its place in the order."""

from __future__ import annotations

from .._models import (
    WHOLE,
    WORD,
    Field,
    Model,
    model,
)


@model
class TenantActionBaseline(Model):
    """A baseline and its place in the order."""

    baseline_id: str = Field("baselineId", WORD)
    """Identifier of the baseline, a GUID in the sample although the table says integer."""
    ranking_order: int = Field("rankingOrder", WHOLE)
    """Place in the order."""
