"""What can be changed of an account."""

from __future__ import annotations

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class AccountUpdate(Model):
    """What can be changed of an account."""

    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the account."""
    external_id: str | None = Field("externalId", TEXT, default=UNSET)
    """Id of the caller's choice."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether the account is active; false deletes scheduled jobs."""
