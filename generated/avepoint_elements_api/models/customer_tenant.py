"""A tenant of a customer, in short."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class CustomerTenant(Model):
    """A tenant of a customer, in short."""

    id: str | None = Field("id", TEXT, default=UNSET)
    """Id of the tenant."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the tenant."""
