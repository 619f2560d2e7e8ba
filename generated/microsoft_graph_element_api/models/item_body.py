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

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(self, *, content_type: BodyType | str | None = UNSET, content: str | None = UNSET) -> None: ...
