"""How a bulk job is done."""

from __future__ import annotations

from .._models import (
    FLAG,
    UNSET,
    Field,
    Model,
    model,
)


@model
class ElementBulkSupport(Model):
    """How a bulk job is done."""

    supported: bool | None = Field("supported", FLAG, default=UNSET)
    """Whether it is taken."""
    native: bool | None = Field("native", FLAG, default=UNSET)
    """Whether the provider does it itself."""
