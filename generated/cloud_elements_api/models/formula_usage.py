"""A formula that uses a common resource."""

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
class FormulaUsage(Model):
    """A formula that uses a common resource."""

    formula_id: int | None = Field("formulaId", WHOLE, default=UNSET)
    """Id of the formula."""
    formula_name: str | None = Field("formulaName", TEXT, default=UNSET)
    """Name of the formula."""
    usage_count: int | None = Field("usageCount", WHOLE, default=UNSET)
    """How often it is used."""
