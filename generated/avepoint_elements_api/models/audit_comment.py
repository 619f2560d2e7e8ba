"""A comment on a record."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class AuditComment(Model):
    """A comment on a record."""

    comment: str | None = Field("comment", TEXT, default=UNSET)
    """Text."""
    added_by: str | None = Field("addedBy", TEXT, default=UNSET)
    """Who wrote it."""
    added_time: str | None = Field("addedTime", TEXT, default=UNSET)
    """When it was written, without a zone."""
