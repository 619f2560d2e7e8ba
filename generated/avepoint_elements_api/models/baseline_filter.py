"""Which baselines to list."""

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
class BaselineFilter(Model):
    """Which baselines to list."""

    baseline_ids: builtins.list[str] | None = Field("baselineIds", Many(TEXT), default=UNSET)
    """Only these baselines; all when left out."""
