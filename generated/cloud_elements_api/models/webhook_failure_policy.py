"""What becomes of a webhook that its receiver does not take."""

from __future__ import annotations

from .._enums import StrCode


class WebhookFailurePolicy(StrCode):
    """What becomes of a webhook that its receiver does not take."""

    RETRY = "retry"
    QUEUE = "queue"


LABELS = {"retry": "Try again", "queue": "Queue until released"}
