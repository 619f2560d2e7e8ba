"""Which jobs to list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins


@model
class BaselineJobFilter(Model):
    """Which jobs to list."""

    job_ids: builtins.list[str] | None = Field("jobIds", Many(TEXT), default=UNSET)
    """Only these jobs; all when left out."""
