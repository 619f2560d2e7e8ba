"""A backup or scan job. Counts arrive as strings; N/A stands for any text field of a placeholder row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import JobModule, JobStatus, JobType


@model
class Job(Model):
    """A backup or scan job. Counts arrive as strings; N/A stands for any text field of a placeholder row."""

    job_type: JobType | None = Field("jobType", Code("JobType"), default=UNSET)
    job_module: JobModule | None = Field("jobModule", Code("JobModule"), default=UNSET)
    status: JobStatus | None = Field("status", Code("JobStatus"), default=UNSET)
    job_id: str | None = Field("jobId", TEXT, default=UNSET)
    """Id of the job (FB20260912060037683). Not a GUID."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the job."""
    total_count: int | None = Field("totalCount", WHOLE, default=UNSET)
    """Objects in the job."""
    failed_count: int | None = Field("failedCount", WHOLE, default=UNSET)
    """Objects that failed."""
    successful_count: int | None = Field("successfulCount", WHOLE, default=UNSET)
    """Objects that succeeded."""
    skipped_count: int | None = Field("skippedCount", WHOLE, default=UNSET)
    """Objects that were skipped."""
    warning_count: int | None = Field("warningCount", WHOLE, default=UNSET)
    """Objects with a warning."""
    backup_size: str | None = Field("backupSize", TEXT, default=UNSET)
    """Size of the backup, with its unit."""
    start_time: datetime.datetime | None = Field("startTime", MOMENT, default=UNSET)
    """Start of the job."""
    end_time: datetime.datetime | None = Field("endTime", MOMENT, default=UNSET)
    """End of the job."""
    job_duration: str | None = Field("jobDuration", TEXT, default=UNSET)
    """Duration, such as 17m39s, 1h13m30s or 0 S."""
    last_modify_time: datetime.datetime | None = Field("lastModifyTime", MOMENT, default=UNSET)
    """Last change of the job."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            job_type: JobType | int | None = UNSET,
            job_module: JobModule | int | None = UNSET,
            status: JobStatus | int | None = UNSET,
            job_id: str | None = UNSET,
            name: str | None = UNSET,
            total_count: int | None = UNSET,
            failed_count: int | None = UNSET,
            successful_count: int | None = UNSET,
            skipped_count: int | None = UNSET,
            warning_count: int | None = UNSET,
            backup_size: str | None = UNSET,
            start_time: datetime.datetime | None = UNSET,
            end_time: datetime.datetime | None = UNSET,
            job_duration: str | None = UNSET,
            last_modify_time: datetime.datetime | None = UNSET,
        ) -> None: ...
