"""How a field of a virtual data resource is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import TransformationConfiguration, VdrLevel


@model
class VdrTransformationField(Model):
    """How a field of a virtual data resource is made."""

    vdr_field_id: int | None = Field("vdrFieldId", WHOLE, default=UNSET)
    """Id of the field of the virtual data resource."""
    path: str | None = Field("path", TEXT, default=UNSET)
    """Path of the field that is made."""
    type_: str | None = Field("type", TEXT, default=UNSET)
    """Type of the field that is made."""
    vendor_path: str | None = Field("vendorPath", TEXT, default=UNSET)
    """Path of the provider's field."""
    vendor_type: str | None = Field("vendorType", TEXT, default=UNSET)
    """Type of the provider's field."""
    level: VdrLevel | None = Field("level", Code("VdrLevel"), default=UNSET)
    configuration: builtins.list[TransformationConfiguration] | None = Field(
        "configuration", Many(One("TransformationConfiguration")), default=UNSET
    )
    """What holds for the field."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            vdr_field_id: int | None = UNSET,
            path: str | None = UNSET,
            type_: str | None = UNSET,
            vendor_path: str | None = UNSET,
            vendor_type: str | None = UNSET,
            level: VdrLevel | str | None = UNSET,
            configuration: builtins.list[TransformationConfiguration] | None = UNSET,
        ) -> None: ...
