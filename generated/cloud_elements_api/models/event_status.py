"""How far an event got."""

from __future__ import annotations

from .._enums import StrCode


class EventStatus(StrCode):
    """How far an event got."""

    NEW = "NEW"
    RECEIVED = "RECEIVED"
    DISPATCHED = "DISPATCHED"
    CONSUMED = "CONSUMED"
    NOTIFIED = "NOTIFIED"


LABELS = {
    "NEW": "New",
    "RECEIVED": "Received",
    "DISPATCHED": "Dispatched",
    "CONSUMED": "Consumed",
    "NOTIFIED": "Notified",
}
