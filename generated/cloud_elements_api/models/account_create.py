"""An account to make."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class AccountCreate(Model):
    """An account to make."""

    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the account."""
    external_id: str = Field("externalId", TEXT)
    """Id of the caller's choice; an email address in the documentation."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description."""
