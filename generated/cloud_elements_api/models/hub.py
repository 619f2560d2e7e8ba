"""A group of elements with resources in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    ANYTHING,
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins
    from typing import Any


@model
class Hub(Model):
    """A group of elements with resources in common."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the hub."""
    key: str | None = Field("key", TEXT, default=UNSET)
    """Key of the hub."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the hub."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What its elements have in common."""
    resources: builtins.list[Any] | None = Field("resources", Many(ANYTHING), default=UNSET)
    """Its resources, if asked for. Their fields are not documented."""
