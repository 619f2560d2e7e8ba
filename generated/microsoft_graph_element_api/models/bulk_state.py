"""State of a bulk job. Which ones are final is not documented; COMPLETE is an older spelling."""

from __future__ import annotations

from .._enums import StrCode


class BulkState(StrCode):
    """State of a bulk job. Which ones are final is not documented; COMPLETE is an older spelling."""

    CREATED = "CREATED"
    INITIATED = "INITIATED"
    SCHEDULED = "SCHEDULED"
    STARTED = "STARTED"
    RUNNING = "RUNNING"
    CANCELLATION_PENDING = "CANCELLATION_PENDING"
    COMPLETED = "COMPLETED"
    COMPLETE = "COMPLETE"
    SUCCESS = "SUCCESS"
    WARNING = "WARNING"
    ERROR = "ERROR"
    ABORTED = "ABORTED"
    CANCELLED = "CANCELLED"


LABELS = {
    "CREATED": "Created",
    "INITIATED": "Initiated",
    "SCHEDULED": "Scheduled",
    "STARTED": "Started",
    "RUNNING": "Running",
    "CANCELLATION_PENDING": "Being cancelled",
    "COMPLETED": "Completed",
    "COMPLETE": "Completed (older spelling)",
    "SUCCESS": "Success",
    "WARNING": "Ended with warnings",
    "ERROR": "Failed",
    "ABORTED": "Aborted",
    "CANCELLED": "Cancelled",
}
