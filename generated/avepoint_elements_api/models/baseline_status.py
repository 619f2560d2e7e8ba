"""State of a baseline."""

from __future__ import annotations

from .._enums import IntCode


class BaselineStatus(IntCode):
    """State of a baseline."""

    RETRIEVING_SETTINGS = 1
    UNUSED = 2
    ACTIVE = 3
    SETTINGS_RETRIEVAL_FAILED = 4
    RETRIEVED_WITH_EXCEPTION = 5
    DRAFT = 6


LABELS = {
    1: "Retrieving settings",
    2: "Unused",
    3: "Active",
    4: "Settings retrieval failed",
    5: "Retrieved with exception",
    6: "Draft",
}
