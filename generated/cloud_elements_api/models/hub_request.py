"""A hub to make."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class HubRequest(Model):
    """A hub to make."""

    key: str | None = Field("key", TEXT, default=UNSET)
    """Key of the hub."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the hub."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What its elements have in common."""
