"""A container of a scan profile."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class LegacyScanContainer(Model):
    """A container of a scan profile."""

    containers_name: str | None = Field("containersName", TEXT, default=UNSET)
    """Name; the sample has a capital C."""
    object_type: str | None = Field("objectType", TEXT, default=UNSET)
    """Kind of object, as a label; the sample has a capital O."""
