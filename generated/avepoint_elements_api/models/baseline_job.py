"""A job of the process center."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import ProcessCenterJobStatus, ProcessCenterJobType


@model
class BaselineJob(Model):
    """A job of the process center."""

    job_id: str | None = Field("jobId", TEXT, default=UNSET)
    """Identifier of the job."""
    type_: ProcessCenterJobType | None = Field("type", Code("ProcessCenterJobType"), default=UNSET)
    """What the job does."""
    status: ProcessCenterJobStatus | None = Field("status", Code("ProcessCenterJobStatus"), default=UNSET)
    """State of the job."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            job_id: str | None = UNSET,
            type_: ProcessCenterJobType | int | None = UNSET,
            status: ProcessCenterJobStatus | int | None = UNSET,
        ) -> None: ...
