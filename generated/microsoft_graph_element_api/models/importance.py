"""Importance of an event."""

from __future__ import annotations

from .._enums import StrCode


class Importance(StrCode):
    """Importance of an event."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


LABELS = {"low": "Low", "normal": "Normal", "high": "High"}
