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
class BaselineTenantFilter(Model):
    """Which tenants to list."""

    tenant_ids: builtins.list[str] | None = Field("tenantIds", Many(TEXT), default=UNSET)
    """Only these tenants; all when left out."""
