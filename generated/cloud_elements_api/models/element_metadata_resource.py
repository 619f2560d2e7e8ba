"""A resource of an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    ANYTHING,
    TEXT,
    UNSET,
    Field,
    Many,
    Map,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins
    from typing import Any

    from . import ElementResourceBulk


@model
class ElementMetadataResource(Model):
    """A resource of an element."""

    canonical_name: str | None = Field("canonicalName", TEXT, default=UNSET)
    """Name that all elements share."""
    operations: builtins.list[str] | None = Field("operations", Many(TEXT), default=UNSET)
    """What can be done with it."""
    events: dict[str, Any] | None = Field("events", Map(ANYTHING), default=UNSET)
    """The events of it."""
    bulk: ElementResourceBulk | None = Field("bulk", One("ElementResourceBulk"), default=UNSET)
    custom_field: dict[str, Any] | None = Field("customField", Map(ANYTHING), default=UNSET)
    """What is said of custom fields."""
