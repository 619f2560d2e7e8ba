"""Result for one object of a job."""

from __future__ import annotations

from .._enums import IntCode


class JobReportStatus(IntCode):
    """Result for one object of a job."""

    SUCCESS = 0
    FAILED = 1
    SKIPPED = 2
    FILTERED = 3
    WARNING = 4


LABELS = {0: "Success", 1: "Failed", 2: "Skipped", 3: "Filtered", 4: "Warning"}
