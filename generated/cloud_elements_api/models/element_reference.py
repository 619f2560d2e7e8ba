"""The element of an instance, by its key or by its id."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class ElementReference(Model):
    """The element of an instance, by its key or by its id."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the element."""
    key: str | None = Field("key", TEXT, default=UNSET)
    """Key of the element."""
