"""Where a delivery stands."""

from __future__ import annotations

from .._enums import StrCode


class DeliveryStatus(StrCode):
    """Where a delivery stands."""

    CREATED = "created"
    DELIVERED = "delivered"
    NOTIFIED = "notified"
    RETRY = "retry"
    QUEUED = "queued"


LABELS = {
    "created": "Created",
    "delivered": "Delivered",
    "notified": "Notified",
    "retry": "To be tried again",
    "queued": "Queued until released",
}
