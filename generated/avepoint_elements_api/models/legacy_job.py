"""A job. "N/A" may stand in any field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class LegacyJob(Model):
    """A job. "N/A" may stand in any field."""

    job_type: str | None = Field("jobType", TEXT, default=UNSET)
    """Type, as a label."""
    job_module: str | None = Field("jobModule", TEXT, default=UNSET)
    """Module, as a label."""
    status: str | None = Field("status", TEXT, default=UNSET)
    """State, as a label."""
    job_id: str | None = Field("jobId", TEXT, default=UNSET)
    """Identifier of the job; not a GUID."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name."""
    total_count: int | None = Field("totalCount", WHOLE, default=UNSET)
    """Objects in all."""
    failed_count: int | None = Field("failedCount", WHOLE, default=UNSET)
    """Objects that failed."""
    successful_count: int | None = Field("successfulCount", WHOLE, default=UNSET)
    """Objects done."""
    skipped_count: int | None = Field("skippedCount", WHOLE, default=UNSET)
    """Objects skipped."""
    warning_count: int | None = Field("warningCount", WHOLE, default=UNSET)
    """Objects with warnings."""
    backup_size: str | None = Field("backupSize", TEXT, default=UNSET)
    """Size, with unit."""
    start_time: datetime.datetime | None = Field("startTime", MOMENT, default=UNSET)
    """Start."""
    end_time: datetime.datetime | None = Field("endTime", MOMENT, default=UNSET)
    """End."""
    job_duration: str | None = Field("jobDuration", TEXT, default=UNSET)
    """Duration, such as `17m39s`."""
    last_modify_time: datetime.datetime | None = Field("lastModifyTime", MOMENT, default=UNSET)
    """Time of the last change."""
