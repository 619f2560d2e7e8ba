"""An account to make in an organization."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class OrganizationAccountCreate(Model):
    """An account to make in an organization."""

    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the account."""
    external_id: str | None = Field("externalId", TEXT, default=UNSET)
    """Id of the caller's choice."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description."""
