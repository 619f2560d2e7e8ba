"""A page of customers."""

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

    from . import CustomerServices, PageMetadata


@model
class CustomerServicesPage(Model):
    """A page of customers."""

    data: builtins.list[CustomerServices] | None = Field("data", Many(One("CustomerServices")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
