"""A common resource to make or to replace."""

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

    from . import ObjectField


@model
class CommonResourceRequest(Model):
    """A common resource to make or to replace."""

    name: str = Field("name", TEXT)
    """Name of the common resource."""
    fields: builtins.list[ObjectField] = Field("fields", Many(One("ObjectField")))
    """The fields, with the level that each belongs to. May be empty."""
    element_instance_ids: builtins.list[int] | None = Field("elementInstanceIds", Many(WHOLE), default=UNSET)
    """Ids of the instances that are mapped to it."""
    mapped_element_ids: builtins.list[int] | None = Field("mappedElementIds", Many(WHOLE), default=UNSET)
    """Ids of the elements that are mapped to it."""
