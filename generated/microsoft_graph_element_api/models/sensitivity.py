"""Who should see an event."""

from __future__ import annotations

from .._enums import StrCode


class Sensitivity(StrCode):
    """Who should see an event."""

    NORMAL = "normal"
    PERSONAL = "personal"
    PRIVATE = "private"
    CONFIDENTIAL = "confidential"


LABELS = {"normal": "Normal", "personal": "Personal", "private": "Private", "confidential": "Confidential"}
