"""Kind of an event."""

from __future__ import annotations

from .._enums import StrCode


class EventType(StrCode):
    """Kind of an event."""

    SINGLE_INSTANCE = "singleInstance"
    OCCURRENCE = "occurrence"
    EXCEPTION = "exception"
    SERIES_MASTER = "seriesMaster"


LABELS = {
    "singleInstance": "Single event",
    "occurrence": "Occurrence of a series",
    "exception": "Changed occurrence of a series",
    "seriesMaster": "Master of a series",
}
