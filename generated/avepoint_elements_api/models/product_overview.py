"""Seats of a product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import ProductType


@model
class ProductOverview(Model):
    """Seats of a product."""

    product_type: ProductType | None = Field("productType", Code("ProductType"), default=UNSET)
    purchased_user_seat: int | None = Field("purchasedUserSeat", WHOLE, default=UNSET)
    """Seats bought."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self, *, product_type: ProductType | int | None = UNSET, purchased_user_seat: int | None = UNSET
        ) -> None: ...
