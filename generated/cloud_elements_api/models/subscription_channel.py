"""How a subscription delivers."""

from __future__ import annotations

from .._enums import StrCode


class SubscriptionChannel(StrCode):
    """How a subscription delivers."""

    WEBHOOK = "webhook"
    EMAIL = "email"
    SMS = "sms"
    PUSH = "push"


LABELS = {"webhook": "Webhook", "email": "Email", "sms": "Text message", "push": "Push"}
