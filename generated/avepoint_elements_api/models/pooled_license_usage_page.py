"""A page of resellers."""

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

    from . import PageMetadata, PooledLicenseUsage


@model
class PooledLicenseUsagePage(Model):
    """A page of resellers."""

    data: builtins.list[PooledLicenseUsage] | None = Field("data", Many(One("PooledLicenseUsage")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
