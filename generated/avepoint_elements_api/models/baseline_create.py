"""A baseline to build from a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Either,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import BaselineColor


@model
class BaselineCreate(Model):
    """A baseline to build from a tenant."""

    name: str = Field("name", TEXT)
    """Name."""
    color: BaselineColor | str = Field("color", Either(Code("BaselineColor"), TEXT))
    """Colour code. A number by the table, a numeric string in the sample."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description."""
    customer_id: str = Field("customerId", TEXT)
    """Customer that owns the tenant."""
    tenant_id: str = Field("tenantId", TEXT)
    """Tenant whose settings are taken."""
