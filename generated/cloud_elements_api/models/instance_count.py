"""How many instances there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    ANYTHING,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from typing import Any


@model
class InstanceCount(Model):
    """How many instances there are."""

    total_instances: int | None = Field("totalInstances", WHOLE, default=UNSET)
    """Number of all instances."""
    element_instances: Any | None = Field("elementInstances", ANYTHING, default=UNSET)
    """Numbers by element. A list or an object; its form is not documented."""
