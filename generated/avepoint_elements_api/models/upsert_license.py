"""A license for a reseller. The keys' case is mixed on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    NUMBER,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import PaymentType, ResellerProduct


@model
class UpsertLicense(Model):
    """A license for a reseller. The keys' case is mixed on the wire."""

    license_id: str = Field("licenseId", TEXT)
    """Id of the pooled license."""
    product: ResellerProduct = Field("product", Code("ResellerProduct"))
    user_seat: int = Field("UserSeat", WHOLE)
    """Seats."""
    expiration_time: datetime.datetime = Field("ExpirationTime", MOMENT)
    """End of the license."""
    start_date: datetime.datetime | None = Field("StartDate", MOMENT, default=UNSET)
    """Start of the license."""
    payment_type: PaymentType = Field("PaymentType", Code("PaymentType"))
    is_same_as_pool: bool = Field("IsSameAsPool", FLAG)
    """Whether the license ends when the pool does."""
    unit_price: float | None = Field("UnitPrice", NUMBER, default=UNSET)
    """Price of a seat."""
    currency: str | None = Field("Currency", TEXT, default=UNSET)
    """Currency of the price."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            license_id: str,
            product: ResellerProduct | int,
            user_seat: int,
            expiration_time: datetime.datetime,
            start_date: datetime.datetime | None = UNSET,
            payment_type: PaymentType | int,
            is_same_as_pool: bool,
            unit_price: float | None = UNSET,
            currency: str | None = UNSET,
        ) -> None: ...
