"""A page of figures."""

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

    from . import BackupOverview, PageMetadata


@model
class BackupOverviewPage(Model):
    """A page of figures."""

    data: builtins.list[BackupOverview] | None = Field("data", Many(One("BackupOverview")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
