"""Which resellers to list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins


@model
class ResellerFilter(Model):
    """Which resellers to list."""

    reseller_ids: builtins.list[str] | None = Field("ResellerIds", Many(TEXT), default=UNSET)
    """Ids of resellers; all if absent."""
