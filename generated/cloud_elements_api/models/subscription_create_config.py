"""Where a new subscription delivers to."""

from __future__ import annotations

from .._models import (
    TEXT,
    Field,
    Model,
    model,
)


@model
class SubscriptionCreateConfig(Model):
    """Where a new subscription delivers to."""

    url: str = Field("url", TEXT)
    """URL of the receiver."""
