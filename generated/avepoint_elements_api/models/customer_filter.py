"""Which customers to list."""

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
class CustomerFilter(Model):
    """Which customers to list."""

    customer_ids: builtins.list[str] | None = Field("customerIds", Many(TEXT), default=UNSET)
    """Ids of customers; all if absent or null."""
