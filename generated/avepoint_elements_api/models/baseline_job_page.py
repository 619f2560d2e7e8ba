"""One page of jobs."""

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

    from . import BaselineJob, PageMetadata


@model
class BaselineJobPage(Model):
    """One page of jobs."""

    data: builtins.list[BaselineJob] | None = Field("data", Many(One("BaselineJob")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
