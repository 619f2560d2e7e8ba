"""The user that an instance belongs to."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class InstanceUser(Model):
    """The user that an instance belongs to."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the user."""
    email_address: str | None = Field("emailAddress", TEXT, default=UNSET)
    """Email address."""
    first_name: str | None = Field("firstName", TEXT, default=UNSET)
    """First name."""
    last_name: str | None = Field("lastName", TEXT, default=UNSET)
    """Last name."""
