"""A setting of a transformation or of one of its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Code,
    Field,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    from . import TransformationConfigurationType, TransformationDirections


@model
class TransformationConfiguration(Model):
    """A setting of a transformation or of one of its fields."""

    type_: TransformationConfigurationType | None = Field(
        "type", Code("TransformationConfigurationType"), default=UNSET
    )
    properties: TransformationDirections | None = Field("properties", One("TransformationDirections"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            type_: TransformationConfigurationType | str | None = UNSET,
            properties: TransformationDirections | None = UNSET,
        ) -> None: ...
