"""A page of storage profiles."""

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

    from . import PageMetadata, StorageProfile


@model
class StorageProfilePage(Model):
    """A page of storage profiles."""

    data: builtins.list[StorageProfile] | None = Field("data", Many(One("StorageProfile")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
