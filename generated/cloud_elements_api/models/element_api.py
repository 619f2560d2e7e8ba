"""The provider's API."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class ElementApi(Model):
    """The provider's API."""

    type_: str | None = Field("type", TEXT, default=UNSET)
    """Its kind."""
    content_type: str | None = Field("contentType", TEXT, default=UNSET)
    """Its media type."""
