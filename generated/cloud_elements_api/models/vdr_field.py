"""A field of a virtual data resource."""

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
    from . import VdrLevel


@model
class VdrField(Model):
    """A field of a virtual data resource."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the field. Kept in a replacement that renames the field; absent in a new one."""
    path: str | None = Field("path", TEXT, default=UNSET)
    """Path of the field."""
    type_: str | None = Field("type", TEXT, default=UNSET)
    """Type of the field."""
    level: VdrLevel | None = Field("level", Code("VdrLevel"), default=UNSET)
    display_name: str | None = Field("displayName", TEXT, default=UNSET)
    """Name for display."""
    associated_id: int | None = Field("associatedId", WHOLE, default=UNSET)
    """Id of the account or instance that the field belongs to."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            id: int | None = UNSET,
            path: str | None = UNSET,
            type_: str | None = UNSET,
            level: VdrLevel | str | None = UNSET,
            display_name: str | None = UNSET,
            associated_id: int | None = UNSET,
        ) -> None: ...
