"""Pool that a subscription is taken from."""

from __future__ import annotations

from .._enums import IntCode


class SubscriptionSourceType(IntCode):
    """Pool that a subscription is taken from."""

    AVEPOINT_POOL = 1
    MARKETPLACE_POOL = 2
    LAR_AVEPOINT_POOL = 6


LABELS = {1: "AvePoint pool", 2: "Marketplace pool", 6: "LARS AvePoint pool"}
