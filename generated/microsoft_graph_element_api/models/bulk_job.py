"""A bulk job in every spelling there is: the id, the state, the instance and the counters have other names on
elements of another age.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    WHOLE,
    WORD,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import BulkDirection, BulkState


@model
class BulkJob(Model):
    """A bulk job in every spelling there is: the id, the state, the instance and the counters have other names
    on elements of another age.
    """

    id: str | None = Field("id", WORD, default=UNSET)
    """Id of the job. A number or a string."""
    job_id: str | None = Field("job_id", WORD, default=UNSET)
    """Id of the job on older elements."""
    status: BulkState | None = Field("status", Code("BulkState"), default=UNSET)
    """State of the job."""
    job_status: BulkState | None = Field("job_status", Code("BulkState"), default=UNSET)
    """State of the job on older elements."""
    bulk_status: BulkState | None = Field("bulk_status", Code("BulkState"), default=UNSET)
    """State of the job on older elements."""
    instanceId: int | None = Field("instanceId", WHOLE, default=UNSET)
    """Id of the instance."""
    instance_id: int | None = Field("instance_id", WHOLE, default=UNSET)
    """Id of the instance on other elements."""
    object_name: str | None = Field("object_name", TEXT, default=UNSET)
    """Name of the object."""
    job_state: str | None = Field("job_state", TEXT, default=UNSET)
    """A second state; its values are not documented."""
    job_direction: BulkDirection | None = Field("job_direction", Code("BulkDirection"), default=UNSET)
    job_query: str | None = Field("job_query", TEXT, default=UNSET)
    """The query of a download."""
    message: str | None = Field("message", TEXT, default=UNSET)
    """What became of the job."""
    batch_id: int | None = Field("batchId", WHOLE, default=UNSET)
    """Number of the batch."""
    records_count: int | None = Field("recordsCount", WHOLE, default=UNSET)
    """Records so far."""
    record_count: int | None = Field("record_count", WHOLE, default=UNSET)
    """Records so far in a list of jobs."""
    num_of_leads_processed: int | None = Field("numOfLeadsProcessed", WHOLE, default=UNSET)
    """Records so far by the definitions."""
    records_failed_count: int | None = Field("recordsFailedCount", WHOLE, default=UNSET)
    """Records that failed."""
    error_count: int | None = Field("error_count", WHOLE, default=UNSET)
    """Records that failed in a list of jobs."""
    num_of_rows_failed: int | None = Field("numOfRowsFailed", WHOLE, default=UNSET)
    """Records that failed by the definitions."""
    num_of_rows_with_warning: int | None = Field("numOfRowsWithWarning", WHOLE, default=UNSET)
    """Records with a warning."""
    file_format: str | None = Field("fileFormat", TEXT, default=UNSET)
    """Format of the file."""
    job_reset_attempt: int | None = Field("job_reset_attempt", WHOLE, default=UNSET)
    """How often the job was begun anew."""
    notification_url: str | None = Field("notification_url", TEXT, default=UNSET)
    """Where the result is posted."""
    created_date: int | None = Field("createdDate", WHOLE, default=UNSET)
    """When it was created, in milliseconds since 1970."""
    completion_time: int | None = Field("completion_time", WHOLE, default=UNSET)
    """When it ended, in milliseconds since 1970."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            id: str | None = UNSET,
            job_id: str | None = UNSET,
            status: BulkState | str | None = UNSET,
            job_status: BulkState | str | None = UNSET,
            bulk_status: BulkState | str | None = UNSET,
            instanceId: int | None = UNSET,
            instance_id: int | None = UNSET,
            object_name: str | None = UNSET,
            job_state: str | None = UNSET,
            job_direction: BulkDirection | str | None = UNSET,
            job_query: str | None = UNSET,
            message: str | None = UNSET,
            batch_id: int | None = UNSET,
            records_count: int | None = UNSET,
            record_count: int | None = UNSET,
            num_of_leads_processed: int | None = UNSET,
            records_failed_count: int | None = UNSET,
            error_count: int | None = UNSET,
            num_of_rows_failed: int | None = UNSET,
            num_of_rows_with_warning: int | None = UNSET,
            file_format: str | None = UNSET,
            job_reset_attempt: int | None = UNSET,
            notification_url: str | None = UNSET,
            created_date: int | None = UNSET,
            completion_time: int | None = UNSET,
        ) -> None: ...
