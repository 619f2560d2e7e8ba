"""A group of operations."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class SwaggerTag(Model):
    """A group of operations."""

    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the group."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What is in it."""
