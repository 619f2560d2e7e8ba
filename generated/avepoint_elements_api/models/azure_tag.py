"""A tag of an Azure resource."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class AzureTag(Model):
    """A tag of an Azure resource."""

    key: str | None = Field("key", TEXT, default=UNSET)
    """Name."""
    value: str | None = Field("value", TEXT, default=UNSET)
    """Value."""
