"""A page of scan profiles."""

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

    from . import PageMetadata, ScanProfile


@model
class ScanProfilePage(Model):
    """A page of scan profiles."""

    data: builtins.list[ScanProfile] | None = Field("data", Many(One("ScanProfile")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
