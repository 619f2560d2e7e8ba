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
