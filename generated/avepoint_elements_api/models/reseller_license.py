"""A license of the pool or of a reseller. Seats and price arrive as strings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
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

    from . import PaymentType, ResellerLicenseSource, ResellerLicenseStatus, ResellerLicenseStorage, ResellerProduct


@model
class ResellerLicense(Model):
    """A license of the pool or of a reseller. Seats and price arrive as strings."""

    license_id: str | None = Field("licenseId", TEXT, default=UNSET)
    """Id of the license."""
    product: ResellerProduct | None = Field("product", Code("ResellerProduct"), default=UNSET)
    pool_name: str | None = Field("poolName", TEXT, default=UNSET)
    """Name of the pool."""
    storage: ResellerLicenseStorage | None = Field("storage", Code("ResellerLicenseStorage"), default=UNSET)
    subscription_name: str | None = Field("subscriptionName", TEXT, default=UNSET)
    """Name of the subscription."""
    source: ResellerLicenseSource | None = Field("source", Code("ResellerLicenseSource"), default=UNSET)
    unit_price: float | None = Field("unitPrice", NUMBER, default=UNSET)
    """Price of a seat."""
    payment_type: PaymentType | None = Field("paymentType", Code("PaymentType"), default=UNSET)
    total_user_seat: int | None = Field("totalUserSeat", WHOLE, default=UNSET)
    """All seats."""
    allocated_user_seat: int | None = Field("allocatedUserSeat", WHOLE, default=UNSET)
    """Seats given away."""
    available_user_seat: int | None = Field("availableUserSeat", WHOLE, default=UNSET)
    """Seats left."""
    start_date: datetime.datetime | None = Field("startDate", MOMENT, default=UNSET)
    """Start of the license."""
    expiration_date: datetime.datetime | None = Field("expirationDate", MOMENT, default=UNSET)
    """End of the license."""
    status: ResellerLicenseStatus | None = Field("status", Code("ResellerLicenseStatus"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            license_id: str | None = UNSET,
            product: ResellerProduct | int | None = UNSET,
            pool_name: str | None = UNSET,
            storage: ResellerLicenseStorage | str | None = UNSET,
            subscription_name: str | None = UNSET,
            source: ResellerLicenseSource | int | None = UNSET,
            unit_price: float | None = UNSET,
            payment_type: PaymentType | int | None = UNSET,
            total_user_seat: int | None = UNSET,
            allocated_user_seat: int | None = UNSET,
            available_user_seat: int | None = UNSET,
            start_date: datetime.datetime | None = UNSET,
            expiration_date: datetime.datetime | None = UNSET,
            status: ResellerLicenseStatus | int | None = UNSET,
        ) -> None: ...
