"""One page of report rows."""

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

    from . import BaselineReport, PageMetadata


@model
class BaselineReportPage(Model):
    """One page of report rows."""

    data: builtins.list[BaselineReport] | None = Field("data", Many(One("BaselineReport")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
