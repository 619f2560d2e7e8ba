"""Which bulk jobs a resource takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Field,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    from . import ElementBulkSupport


@model
class ElementResourceBulk(Model):
    """Which bulk jobs a resource takes."""

    upload: ElementBulkSupport | None = Field("upload", One("ElementBulkSupport"), default=UNSET)
    download: ElementBulkSupport | None = Field("download", One("ElementBulkSupport"), default=UNSET)
