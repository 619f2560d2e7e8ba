"""Which jobs to list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import JobModule, JobType


@model
class JobFilter(Model):
    """Which jobs to list."""

    job_type: JobType | None = Field("jobType", Code("JobType"), default=UNSET)
    job_module: JobModule | None = Field("jobModule", Code("JobModule"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self, *, job_type: JobType | int | None = UNSET, job_module: JobModule | int | None = UNSET
        ) -> None: ...
