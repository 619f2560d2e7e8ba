"""A page of objects."""

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

    from . import JobReportItem, TokenMetadata


@model
class JobReportPage(Model):
    """A page of objects."""

    data: builtins.list[JobReportItem] | None = Field("data", Many(One("JobReportItem")), default=UNSET)
    metadata: TokenMetadata | None = Field("metadata", One("TokenMetadata"), default=UNSET)
