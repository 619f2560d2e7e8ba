"""The job that carries out the action."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class TenantActionJob(Model):
    """The job that carries out the action."""

    job_id: str | None = Field("jobId", TEXT, default=UNSET)
    """Identifier of the job."""
