"""What is protected in one module."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class LegacyProtected(Model):
    """What is protected in one module."""

    customer_id: str | None = Field("customerId", TEXT, default=UNSET)
    """Identifier of the customer."""
    customer: str | None = Field("customer", TEXT, default=UNSET)
    """Address of the owner."""
    service_type: str | None = Field("serviceType", TEXT, default=UNSET)
    """Service, as a label."""
    service_module: str | None = Field("serviceModule", TEXT, default=UNSET)
    """Module, as a label."""
    total_scanned_objects: int | None = Field("totalScannedObjects", WHOLE, default=UNSET)
    """Objects scanned."""
    total_protected_objects: int | None = Field("totalProtectedObjects", WHOLE, default=UNSET)
    """Objects protected."""
    data_size_stored_in_ave_point: str | None = Field("dataSizeStoredInAvePoint", TEXT, default=UNSET)
    """Data in AvePoint storage, with unit."""
    data_size_stored_in_byos: str | None = Field("dataSizeStoredInBYOS", TEXT, default=UNSET)
    """Data in own storage, with unit."""
