"""A virtual data resource (VDR)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    WHOLE,
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
class Vdr(Model):
    """A virtual data resource (VDR)."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the VDR."""
    object_name: str | None = Field("objectName", TEXT, default=UNSET)
    """Name of the object."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description."""
    fields: builtins.list[VdrField] | None = Field("fields", Many(One("VdrField")), default=UNSET)
    """The fields."""
