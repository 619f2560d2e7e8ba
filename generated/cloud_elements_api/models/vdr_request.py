"""A virtual data resource to make or to replace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import VdrField


@model
class VdrRequest(Model):
    """A virtual data resource to make or to replace."""

    object_name: str = Field("objectName", TEXT)
    """Name of the object."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description."""
    fields: builtins.list[VdrField] = Field("fields", Many(One("VdrField")))
    """The fields."""
