"""A page of tenants."""

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

    from . import PageMetadata, TenantUserSeats


@model
class TenantUserSeatsPage(Model):
    """A page of tenants."""

    data: builtins.list[TenantUserSeats] | None = Field("data", Many(One("TenantUserSeats")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
