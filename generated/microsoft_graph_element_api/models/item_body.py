"""The body of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import BodyType


@model
class ItemBody(Model):
    """The body of an event."""

    content_type: BodyType | None = Field("contentType", Code("BodyType"), default=UNSET)
    content: str | None = Field("content", TEXT, default=UNSET)
    """The text."""
