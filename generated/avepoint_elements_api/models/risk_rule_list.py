"""Rules of a tenant."""

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

    from . import RiskRule


@model
class RiskRuleList(Model):
    """Rules of a tenant."""

    result: builtins.list[RiskRule] | None = Field("result", Many(One("RiskRule")), default=UNSET)
