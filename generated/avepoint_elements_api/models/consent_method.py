"""Who consents to an app."""

from __future__ import annotations

from .._enums import IntCode


class ConsentMethod(IntCode):
    """Who consents to an app."""

    ADMINISTRATOR_CONSENT = 0
    USER_CONSENT = 1


LABELS = {0: "Administrator consent", 1: "User consent"}
