"""What the provider says of an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import FieldMetadata


@model
class ObjectMetadata(Model):
    """What the provider says of an object."""

    fields: builtins.list[FieldMetadata] | None = Field("fields", Many(One("FieldMetadata")), default=UNSET)
    """The object's fields."""
