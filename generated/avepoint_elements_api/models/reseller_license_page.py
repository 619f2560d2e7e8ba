"""A page of licenses."""

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

    from . import PageMetadata, ResellerLicense


@model
class ResellerLicensePage(Model):
    """A page of licenses."""

    data: builtins.list[ResellerLicense] | None = Field("data", Many(One("ResellerLicense")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
