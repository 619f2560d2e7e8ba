"""How grave a notification is."""

from __future__ import annotations

from .._enums import StrCode


class NotificationSeverity(StrCode):
    """How grave a notification is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


LABELS = {"low": "Low", "medium": "Medium", "high": "High"}
