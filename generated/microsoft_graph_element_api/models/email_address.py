"""A name with an email address."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class EmailAddress(Model):
    """A name with an email address."""

    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of a person or thing."""
    address: str | None = Field("address", TEXT, default=UNSET)
    """Email address."""
