"""A privilege that a role gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class Privilege(Model):
    """A privilege that a role gives."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the privilege."""
    key: str | None = Field("key", TEXT, default=UNSET)
    """Key of the privilege."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the privilege."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description."""
    category: str | None = Field("category", TEXT, default=UNSET)
    """Category."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether it is active."""
    hide: bool | None = Field("hide", FLAG, default=UNSET)
    """Whether it is hidden in the console."""
    created_date: datetime.datetime | None = Field("createdDate", MOMENT, default=UNSET)
    """When it was made."""
