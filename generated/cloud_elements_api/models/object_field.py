"""A field of an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import DefinitionLevel


@model
class ObjectField(Model):
    """A field of an object."""

    path: str | None = Field("path", TEXT, default=UNSET)
    """Name of the field; nested ones with dots."""
    type_: str | None = Field("type", TEXT, default=UNSET)
    """Type of the field: string, number, boolean, date and the like."""
    associated_level: DefinitionLevel | None = Field("associatedLevel", Code("DefinitionLevel"), default=UNSET)
    associated_id: int | None = Field("associatedId", WHOLE, default=UNSET)
    """Id of the account or instance that the field is defined for."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            path: str | None = UNSET,
            type_: str | None = UNSET,
            associated_level: DefinitionLevel | str | None = UNSET,
            associated_id: int | None = UNSET,
        ) -> None: ...
