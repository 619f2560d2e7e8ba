"""A script of an element."""

from __future__ import annotations

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class ElementHook(Model):
    """A script of an element."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id."""
    element_id: int | None = Field("elementId", WHOLE, default=UNSET)
    """Id of the element."""
    type_: str | None = Field("type", TEXT, default=UNSET)
    """When it runs."""
    mime_type: str | None = Field("mimeType", TEXT, default=UNSET)
    """Media type of the script."""
    body: str | None = Field("body", TEXT, default=UNSET)
    """Source of the script."""
    is_legacy: bool | None = Field("isLegacy", FLAG, default=UNSET)
    """Whether it is of the older kind."""
