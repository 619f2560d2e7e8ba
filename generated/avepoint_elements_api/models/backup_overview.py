"""Protection figures of one service module."""

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
class BackupOverview(Model):
    """Protection figures of one service module."""

    customer_id: str | None = Field("customerId", TEXT, default=UNSET)
    """Id of the customer."""
    tenant_id: str | None = Field("tenantId", TEXT, default=UNSET)
    """Id of the tenant; not on every item."""
    customer: str | None = Field("customer", TEXT, default=UNSET)
    """Email address of the customer's owner."""
    service_type: str | None = Field("serviceType", TEXT, default=UNSET)
    """Name of the service."""
    service_module: str | None = Field("serviceModule", TEXT, default=UNSET)
    """Name of the module."""
    last_run_time: datetime.datetime | None = Field("lastRunTime", MOMENT, default=UNSET)
    """Time of the last run; not on every item. The table says long and ISO 8601, the sample writes
    09/20/2026T13:00:00Z.
    """
    total_scanned_objects: int | None = Field("totalScannedObjects", WHOLE, default=UNSET)
    """Objects scanned."""
    total_protected_objects: int | None = Field("totalProtectedObjects", WHOLE, default=UNSET)
    """Objects protected."""
    data_size_stored_in_ave_point: str | None = Field("dataSizeStoredInAvePoint", TEXT, default=UNSET)
    """Data in AvePoint's storage with its unit, or N/A."""
    data_size_stored_in_byos: str | None = Field("dataSizeStoredInBYOS", TEXT, default=UNSET)
    """Data in the customer's own storage with its unit, or N/A."""
