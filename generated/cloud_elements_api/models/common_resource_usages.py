"""What uses a common resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import FormulaUsage


@model
class CommonResourceUsages(Model):
    """What uses a common resource."""

    formula_usages: builtins.list[FormulaUsage] | None = Field(
        "formulaUsages", Many(One("FormulaUsage")), default=UNSET
    )
    """Formulas that use it."""
