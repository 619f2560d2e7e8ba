"""How the copy of a virtual data resource is called."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class VdrClone(Model):
    """How the copy of a virtual data resource is called."""

    object_name: str | None = Field("objectName", TEXT, default=UNSET)
    """Name of the copy's object."""
