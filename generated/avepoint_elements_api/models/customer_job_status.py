"""Overall backup state of a customer."""

from __future__ import annotations

from .._enums import IntCode


class CustomerJobStatus(IntCode):
    """Overall backup state of a customer."""

    NOT_AVAILABLE = 0
    WORKING = 1
    FAILED = 2
    WAITING_FOR_CONFIGURATION = 3
    MULTIPLE_ISSUES_FOUND = 4
    FINISHED_WITH_EXCEPTION = 5
    NO_BACKUP_UPDATES = 6


LABELS = {
    0: "N/A",
    1: "Working",
    2: "Failed",
    3: "Waiting for configuration",
    4: "Multiple issues found",
    5: "Finished with exception",
    6: "No backup updates",
}
