"""How many events an instance had."""

from __future__ import annotations

from .._models import (
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class InstanceEventRecord(Model):
    """How many events an instance had."""

    instance_id: int | None = Field("instanceId", WHOLE, default=UNSET)
    """Id of the instance."""
    count: int | None = Field("count", WHOLE, default=UNSET)
    """Number of events."""
