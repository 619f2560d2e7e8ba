"""Where a numbered page stands in its list."""

from __future__ import annotations

from .._models import (
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class PageMetadata(Model):
    """Where a numbered page stands in its list."""

    page_index: int | None = Field("pageIndex", WHOLE, default=UNSET)
    """Number of this page, from 1."""
    page_size: int | None = Field("pageSize", WHOLE, default=UNSET)
    """Items asked for. May differ from the request."""
    total_count: int | None = Field("totalCount", WHOLE, default=UNSET)
    """Items in the whole list."""
