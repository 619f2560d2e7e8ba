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

    from . import Customer, PageMetadata


@model
class CustomerPage(Model):
    """A page of customers."""

    data: builtins.list[Customer] | None = Field("data", Many(One("Customer")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
