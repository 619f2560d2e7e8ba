"""Where a subscription delivers to."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class SubscriptionConfig(Model):
    """Where a subscription delivers to."""

    url: str | None = Field("url", TEXT, default=UNSET)
    """URL of the receiver. Needed in requests."""
