"""A customer and its services."""

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

    from . import ServiceSubscription


@model
class CustomerServices(Model):
    """A customer and its services."""

    customer_id: str | None = Field("customerId", TEXT, default=UNSET)
    """Id of the customer."""
    organization: str | None = Field("organization", TEXT, default=UNSET)
    """Name of the organization."""
    customer: str | None = Field("customer", TEXT, default=UNSET)
    """Email address of the customer's owner."""
    products: builtins.list[ServiceSubscription] | None = Field(
        "products", Many(One("ServiceSubscription")), default=UNSET
    )
