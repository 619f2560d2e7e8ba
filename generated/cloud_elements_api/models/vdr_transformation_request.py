"""A transformation of a virtual data resource to make or to replace."""

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

    from . import TransformationConfiguration, VdrTransformationField, VdrTransformationScript


@model
class VdrTransformationRequest(Model):
    """A transformation of a virtual data resource to make or to replace."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the transformation."""
    object_name: str | None = Field("objectName", TEXT, default=UNSET)
    """Name of the object that is made."""
    display_name: str | None = Field("displayName", TEXT, default=UNSET)
    """Name for display."""
    vendor_name: str = Field("vendorName", TEXT)
    """Name of the provider's object."""
    element_key: str | None = Field("elementKey", TEXT, default=UNSET)
    """Key of the element."""
    instance_id: int | None = Field("instanceId", WHOLE, default=UNSET)
    """Id of the instance."""
    fields: builtins.list[VdrTransformationField] = Field("fields", Many(One("VdrTransformationField")))
    """How the fields are made."""
    configuration: builtins.list[TransformationConfiguration] | None = Field(
        "configuration", Many(One("TransformationConfiguration")), default=UNSET
    )
    """What holds for the whole object."""
    script: VdrTransformationScript | None = Field("script", One("VdrTransformationScript"), default=UNSET)
