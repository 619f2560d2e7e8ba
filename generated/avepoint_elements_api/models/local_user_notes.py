"""Notes on a local user."""

from __future__ import annotations

from .._models import (
    TEXT,
    Field,
    Model,
    model,
)


@model
class LocalUserNotes(Model):
    """Notes on a local user."""

    notes: str = Field("notes", TEXT)
    """Free text."""
