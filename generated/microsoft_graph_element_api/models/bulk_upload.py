"""The form of a bulk upload."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FILE,
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from .. import types


@model
class BulkUpload(Model):
    """The form of a bulk upload."""

    file: types.File = Field("file", FILE)
    """The records: CSV with a header row, or JSON with one to a line."""
    meta_data: str | None = Field("metaData", TEXT, default=UNSET)
    """Settings as a JSON object in a string."""
