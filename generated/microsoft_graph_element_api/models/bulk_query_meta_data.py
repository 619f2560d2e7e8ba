"""Settings of a bulk download by a query."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class BulkQueryMetaData(Model):
    """Settings of a bulk download by a query."""

    callback_payload: str | None = Field("callback-payload", TEXT, default=UNSET)
    """Text to post back with the result."""
    file_name: str | None = Field("fileName", TEXT, default=UNSET)
    """Name of the file; may hold the format of a date in braces."""
