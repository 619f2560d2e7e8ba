"""Which storage profiles to list."""

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
class StorageProfileFilter(Model):
    """Which storage profiles to list."""

    profile_ids: builtins.list[str] | None = Field("ProfileIds", Many(TEXT), default=UNSET)
    """Ids of storage profiles; all if absent."""
