"""How an object of a provider becomes an object of the platform's caller."""

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
class Transformation(Model):
    """How an object of a provider becomes an object of the platform's caller."""

    object_name: str | None = Field("objectName", TEXT, default=UNSET)
    """Name of the object that is made."""
    vendor_name: str | None = Field("vendorName", TEXT, default=UNSET)
    """Name of the provider's object."""
    level: DefinitionLevel | None = Field("level", Code("DefinitionLevel"), default=UNSET)
    start_date: str | None = Field("startDate", TEXT, default=UNSET)
    """Since when it is in force: yyyy-MM-dd HH:mm:ss.SSSSSS, without a zone."""
    fields: builtins.list[TransformationField] | None = Field("fields", Many(One("TransformationField")), default=UNSET)
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
            vendor_name: str | None = UNSET,
            level: DefinitionLevel | str | None = UNSET,
            start_date: str | None = UNSET,
            fields: builtins.list[TransformationField] | None = UNSET,
            configuration: builtins.list[TransformationConfiguration] | None = UNSET,
            script: TransformationScript | None = UNSET,
            is_legacy: bool | None = UNSET,
        ) -> None: ...
