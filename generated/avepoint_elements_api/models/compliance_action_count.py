"""Numbers of actions."""

from __future__ import annotations

from .._models import (
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class ComplianceActionCount(Model):
    """Numbers of actions."""

    risky_action_count: int | None = Field("riskyActionCount", WHOLE, default=UNSET)
    """Risky actions."""
    normal_action_count: int | None = Field("normalActionCount", WHOLE, default=UNSET)
    """Normal actions."""
