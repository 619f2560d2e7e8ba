"""How an element authenticates."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class ElementAuthentication(Model):
    """How an element authenticates."""

    type_: str | None = Field("type", TEXT, default=UNSET)
    """oauth2, oauth1, basic, apiKey and the like."""
