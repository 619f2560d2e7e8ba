"""State of a job."""

from __future__ import annotations

from .._enums import IntCode


class JobStatus(IntCode):
    """State of a job."""

    NONE = 0
    RUNNING = 1
    FINISHED = 2
    FAILED = 3
    FINISHED_WITH_EXCEPTION = 4
    SKIPPED = 5
    PENDING = 6
    FAILED_TO_START = 7
    CANCELED = 8
    REJECTED = 9
    STOPPED = 10
    NOT_SCANNED = 11
    DISABLED = 12
    NOT_STARTED = 13
    WAITING_FOR_CONFIGURATION = 14


LABELS = {
    0: "None",
    1: "Running",
    2: "Finished",
    3: "Failed",
    4: "Finished with exception",
    5: "Skipped",
    6: "Pending",
    7: "Failed to start",
    8: "Canceled",
    9: "Rejected",
    10: "Stopped",
    11: "Not scanned",
    12: "Disabled",
    13: "Not started",
    14: "Waiting for configuration",
}
