"""A container of scanned objects."""

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
    from . import ScanObjectType


@model
class ScanContainer(Model):
    """A container of scanned objects."""

    containers_name: str | None = Field("containersName", TEXT, default=UNSET)
    """Name of the container (spelt so on the wire)."""
    object_type: ScanObjectType | None = Field("objectType", Code("ScanObjectType"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self, *, containers_name: str | None = UNSET, object_type: ScanObjectType | int | None = UNSET
        ) -> None: ...
