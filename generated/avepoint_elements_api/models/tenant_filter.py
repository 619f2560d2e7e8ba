"""Which tenants to list."""

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
class TenantFilter(Model):
    """Which tenants to list."""

    tenant_ids: builtins.list[str] | None = Field("tenantIds", Many(TEXT), default=UNSET)
    """Ids of tenants; all if absent. The table types it as an integer."""
