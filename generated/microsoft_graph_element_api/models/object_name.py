"""An object by its name, as Elements-Version Helium gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import ObjectKind


@model
class ObjectName(Model):
    """An object by its name, as Elements-Version Helium gives it."""

    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the object."""
    vendor_name: str | None = Field("vendorName", TEXT, default=UNSET)
    """The provider's name of it."""
    type_: ObjectKind | None = Field("type", Code("ObjectKind"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self, *, name: str | None = UNSET, vendor_name: str | None = UNSET, type_: ObjectKind | str | None = UNSET
        ) -> None: ...
