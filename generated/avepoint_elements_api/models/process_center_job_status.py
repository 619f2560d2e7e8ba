"""State of a baseline job."""

from __future__ import annotations

from .._enums import IntCode


class ProcessCenterJobStatus(IntCode):
    """State of a baseline job."""

    WAITING = 0
    IN_PROGRESS = 1
    FINISHED = 2
    FAILED = 3
    SKIPPED = 4
    FINISHED_WITH_EXCEPTION = 5


LABELS = {0: "Waiting", 1: "In progress", 2: "Finished", 3: "Failed", 4: "Skipped", 5: "Finished with exception"}
