"""The services of a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import LegacyProduct


@model
class LegacyService(Model):
    """The services of a customer."""

    odata_context: str | None = Field("@odata.context", TEXT, default=UNSET)
    """Type of the answer, as a URL; on an object fetched alone."""
    customer_id: str | None = Field("customerId", TEXT, default=UNSET)
    """Identifier of the customer."""
    organization: str | None = Field("organization", TEXT, default=UNSET)
    """Organization."""
    customer: str | None = Field("customer", TEXT, default=UNSET)
    """Address of the owner."""
    tenant_id: str | None = Field("tenantId", TEXT, default=UNSET)
    """Tenants of the customer, joined by commas."""
    products: builtins.list[LegacyProduct] | None = Field("products", Many(One("LegacyProduct")), default=UNSET)
    """Subscriptions."""
