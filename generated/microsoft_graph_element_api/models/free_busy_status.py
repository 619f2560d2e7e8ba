"""What an event makes of the time it takes."""

from __future__ import annotations

from .._enums import StrCode


class FreeBusyStatus(StrCode):
    """What an event makes of the time it takes."""

    FREE = "free"
    TENTATIVE = "tentative"
    BUSY = "busy"
    OOF = "oof"
    WORKING_ELSEWHERE = "workingElsewhere"
    UNKNOWN = "unknown"


LABELS = {
    "free": "Free",
    "tentative": "Tentative",
    "busy": "Busy",
    "oof": "Out of office",
    "workingElsewhere": "Working elsewhere",
    "unknown": "Unknown",
}
