"""A transformation to make or to replace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    Code,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import DefinitionLevel, TransformationConfiguration, TransformationField, TransformationScript


@model
class TransformationRequest(Model):
    """A transformation to make or to replace."""

    object_name: str | None = Field("objectName", TEXT, default=UNSET)
    """Name of the object that is made. The path names it too."""
    vendor_name: str = Field("vendorName", TEXT)
    """Name of the provider's object."""
    level: DefinitionLevel | None = Field("level", Code("DefinitionLevel"), default=UNSET)
    start_date: str | None = Field("startDate", TEXT, default=UNSET)
    """Since when it is in force: yyyy-MM-dd HH:mm:ss.SSSSSS, without a zone."""
    fields: builtins.list[TransformationField] = Field("fields", Many(One("TransformationField")))
    """How the fields are made."""
    configuration: builtins.list[TransformationConfiguration] | None = Field(
        "configuration", Many(One("TransformationConfiguration")), default=UNSET
    )
    """What holds for the whole object."""
    script: TransformationScript | None = Field("script", One("TransformationScript"), default=UNSET)
    is_legacy: bool | None = Field("isLegacy", FLAG, default=UNSET)
    """Whether it is of the older kind."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            object_name: str | None = UNSET,
            vendor_name: str,
            level: DefinitionLevel | str | None = UNSET,
            start_date: str | None = UNSET,
            fields: builtins.list[TransformationField],
            configuration: builtins.list[TransformationConfiguration] | None = UNSET,
            script: TransformationScript | None = UNSET,
            is_legacy: bool | None = UNSET,
        ) -> None: ...
