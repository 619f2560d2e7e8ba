"""Which bulk jobs an element takes."""

from __future__ import annotations

from .._models import (
    FLAG,
    UNSET,
    Field,
    Model,
    model,
)


@model
class ElementBulk(Model):
    """Which bulk jobs an element takes."""

    upload: bool | None = Field("upload", FLAG, default=UNSET)
    """Whether they can upload."""
    download: bool | None = Field("download", FLAG, default=UNSET)
    """Whether they can download."""
