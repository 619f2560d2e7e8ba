"""A page of jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import Job, PageMetadata


@model
class JobPage(Model):
    """A page of jobs."""

    data: builtins.list[Job] | None = Field("data", Many(One("Job")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
