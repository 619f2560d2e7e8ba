"""The formula of an instance."""

from __future__ import annotations

from .._models import (
    FLAG,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class FormulaInstanceFormula(Model):
    """The formula of an instance."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the formula."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether the formula is active."""
