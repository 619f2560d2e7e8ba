"""Which pooled licenses to list."""

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
class PooledLicenseFilter(Model):
    """Which pooled licenses to list."""

    license_ids: builtins.list[str] | None = Field("LicenseIds", Many(TEXT), default=UNSET)
    """Ids of licenses; all if absent."""
