"""One page of tenants."""

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

    from . import BaselineTenant, PageMetadata


@model
class BaselineTenantPage(Model):
    """One page of tenants."""

    data: builtins.list[BaselineTenant] | None = Field("data", Many(One("BaselineTenant")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
