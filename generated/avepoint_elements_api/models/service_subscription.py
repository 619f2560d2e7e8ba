"""A service that a customer has. Counts arrive as strings; N/A stands for whatever does not apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
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

    from . import Service


@model
class ServiceSubscription(Model):
    """A service that a customer has. Counts arrive as strings; N/A stands for whatever does not apply."""

    service: Service | None = Field("service", Code("Service"), default=UNSET)
    """Which service; no source says whether the code or a label travels."""
    subscription_model: str | None = Field("subscriptionModel", TEXT, default=UNSET)
    """How the subscription is counted."""
    purchased_user_seats: int | None = Field("purchasedUserSeats", WHOLE, default=UNSET)
    """Seats bought."""
    purchased_units: str | None = Field("purchasedUnits", TEXT, default=UNSET)
    """Units bought."""
    microsoft_license_assigned: int | None = Field("microsoftLicenseAssigned", WHOLE, default=UNSET)
    """Microsoft licenses in use."""
    microsoft_license_available: int | None = Field("microsoftLicenseAvailable", WHOLE, default=UNSET)
    """Microsoft licenses left."""
    purchased_capacity: str | None = Field("purchasedCapacity", TEXT, default=UNSET)
    """Capacity bought, with its unit (1044 GB, 0/1 GB)."""
    protected_capacity: str | None = Field("protectedCapacity", TEXT, default=UNSET)
    """Capacity in use, with its unit."""
    storage: str | None = Field("storage", TEXT, default=UNSET)
    """Where data is stored."""
    retention: str | None = Field("retention", TEXT, default=UNSET)
    """How long data is kept."""
    consumed_storage: str | None = Field("consumedStorage", TEXT, default=UNSET)
    """Storage in use, with its unit."""
    expiration_date: datetime.datetime | None = Field("expirationDate", MOMENT, default=UNSET)
    """End of the subscription. ISO 8601 in the sample; 03-14-2026T12:00:00Z from the live service."""
    change: str | None = Field("change", TEXT, default=UNSET)
    """Change of the subscription."""
    source: str | None = Field("source", TEXT, default=UNSET)
    """Pool or contract that the subscription comes from."""
    payment_type: str | None = Field("paymentType", TEXT, default=UNSET)
    """How it is paid."""
    subscription_name: str | None = Field("subscriptionName", TEXT, default=UNSET)
    """Name of the subscription."""
    package: str | None = Field("package", TEXT, default=UNSET)
    """Package."""
    contract_end_date: datetime.datetime | None = Field("contractEndDate", MOMENT, default=UNSET)
    """End of the contract."""
