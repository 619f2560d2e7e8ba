"""The form of a bulk download by a query."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class BulkQueryForm(Model):
    """The form of a bulk download by a query."""

    meta_data: str | None = Field("metaData", TEXT, default=UNSET)
    """Settings as a JSON object in a string."""
