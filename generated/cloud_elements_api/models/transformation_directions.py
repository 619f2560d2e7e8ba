"""In which directions a setting holds."""

from __future__ import annotations

from .._models import (
    FLAG,
    UNSET,
    Field,
    Model,
    model,
)


@model
class TransformationDirections(Model):
    """In which directions a setting holds."""

    from_vendor: bool | None = Field("fromVendor", FLAG, default=UNSET)
    """Whether it holds for what is read."""
    to_vendor: bool | None = Field("toVendor", FLAG, default=UNSET)
    """Whether it holds for what is written."""
