"""A feature that a role gives."""

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
class Feature(Model):
    """A feature that a role gives."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the feature."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the feature."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether it is active."""
    read_only: bool | None = Field("readOnly", FLAG, default=UNSET)
    """Whether it lets one read only."""
    created_date: datetime.datetime | None = Field("createdDate", MOMENT, default=UNSET)
    """When it was made."""
