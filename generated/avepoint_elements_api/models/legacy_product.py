"""A subscription. "N/A" may stand in any field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class LegacyProduct(Model):
    """A subscription. "N/A" may stand in any field."""

    service: str | None = Field("service", TEXT, default=UNSET)
    """Service, as a label."""
    subscription_model: str | None = Field("subscriptionModel", TEXT, default=UNSET)
    """What is counted."""
    purchased_user_seats: int | None = Field("purchasedUserSeats", WHOLE, default=UNSET)
    """Seats bought."""
    purchased_units: int | None = Field("purchasedUnits", WHOLE, default=UNSET)
    """Units bought."""
    microsoft_license_assigned: int | None = Field("microsoftLicenseAssigned", WHOLE, default=UNSET)
    """Microsoft licenses in use."""
    microsoft_license_available: int | None = Field("microsoftLicenseAvailable", WHOLE, default=UNSET)
    """Microsoft licenses free."""
    purchased_capacity: str | None = Field("purchasedCapacity", TEXT, default=UNSET)
    """Capacity bought, with unit."""
    protected_capacity: str | None = Field("protectedCapacity", TEXT, default=UNSET)
    """Capacity protected, with unit."""
    storage: str | None = Field("storage", TEXT, default=UNSET)
    """Storage, as a label."""
    retention: str | None = Field("retention", TEXT, default=UNSET)
    """Retention."""
    consumed_storage: str | None = Field("consumedStorage", TEXT, default=UNSET)
    """Storage in use, with unit."""
    expiration_date: datetime.datetime | None = Field("expirationDate", MOMENT, default=UNSET)
    """Last day; a date alone in the sample."""
    change: str | None = Field("change", TEXT, default=UNSET)
    """Change."""
    source: str | None = Field("source", TEXT, default=UNSET)
    """Where the subscription comes from."""
    payment_type: str | None = Field("paymentType", TEXT, default=UNSET)
    """Payment, as a label."""
    subscription_name: str | None = Field("subscriptionName", TEXT, default=UNSET)
    """Name of the subscription."""
    package: str | None = Field("package", TEXT, default=UNSET)
    """Package."""
    contract_end_date: datetime.datetime | None = Field("contractEndDate", MOMENT, default=UNSET)
    """End of the contract; a date alone in the sample."""
