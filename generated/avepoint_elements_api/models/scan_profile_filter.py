"""Which scan profiles to list."""

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
class ScanProfileFilter(Model):
    """Which scan profiles to list."""

    scan_profile_ids: builtins.list[str] | None = Field("scanProfileIds", Many(TEXT), default=UNSET)
    """Ids of scan profiles; all if absent."""
