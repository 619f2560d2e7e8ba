"""Another name for a common resource."""

from __future__ import annotations

from .._models import (
    TEXT,
    Field,
    Model,
    model,
)


@model
class CommonResourceRename(Model):
    """Another name for a common resource."""

    name: str = Field("name", TEXT)
    """The new name."""
