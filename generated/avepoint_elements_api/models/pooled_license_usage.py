"""What a reseller has of a pooled license. Seats and price arrive as strings."""

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

    from . import ResellerLicenseStatus


@model
class PooledLicenseUsage(Model):
    """What a reseller has of a pooled license. Seats and price arrive as strings."""

    reseller_id: str | None = Field("resellerId", TEXT, default=UNSET)
    """Id of the reseller."""
    email: str | None = Field("email", TEXT, default=UNSET)
    """Email address."""
    organization: str | None = Field("organization", TEXT, default=UNSET)
    """Name of the organization."""
    assigned_date: datetime.datetime | None = Field("assignedDate", MOMENT, default=UNSET)
    """When the license was assigned."""
    allocated_user_seat: int | None = Field("allocatedUserSeat", WHOLE, default=UNSET)
    """Seats of the reseller."""
    unit_price: float | None = Field("unitPrice", NUMBER, default=UNSET)
    """Price of a seat."""
    status: ResellerLicenseStatus | None = Field("status", Code("ResellerLicenseStatus"), default=UNSET)
    created_date: datetime.datetime | None = Field("createdDate", MOMENT, default=UNSET)
    """When the entry was made."""
    start_date: datetime.datetime | None = Field("startDate", MOMENT, default=UNSET)
    """Start of the license."""
    expiration_date: datetime.datetime | None = Field("expirationDate", MOMENT, default=UNSET)
    """End of the license."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            reseller_id: str | None = UNSET,
            email: str | None = UNSET,
            organization: str | None = UNSET,
            assigned_date: datetime.datetime | None = UNSET,
            allocated_user_seat: int | None = UNSET,
            unit_price: float | None = UNSET,
            status: ResellerLicenseStatus | int | None = UNSET,
            created_date: datetime.datetime | None = UNSET,
            start_date: datetime.datetime | None = UNSET,
            expiration_date: datetime.datetime | None = UNSET,
        ) -> None: ...
