"""A role by its key."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class RoleReference(Model):
    """A role by its key."""

    key: str | None = Field("key", TEXT, default=UNSET)
    """Key of the role."""
