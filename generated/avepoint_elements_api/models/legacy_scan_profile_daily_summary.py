"""How many objects the last scan added, moved and removed."""

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
class LegacyScanProfileDailySummary(Model):
    """How many objects the last scan added, moved and removed."""

    odata_context: str | None = Field("@odata.context", TEXT, default=UNSET)
    """Type of the answer, as a URL; on an object fetched alone."""
    profile_name: str | None = Field("profileName", TEXT, default=UNSET)
    """Name of the profile."""
    profile_id: str | None = Field("profileId", TEXT, default=UNSET)
    """Identifier of the profile; samples of the daily reports write `profileID`."""
    tenant_domain: str | None = Field("tenantDomain", TEXT, default=UNSET)
    """Domain of the tenant."""
    tenant_id: str | None = Field("tenantId", TEXT, default=UNSET)
    """Tenant; samples of the daily reports write `tenantID`."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description."""
    scan_mode: str | None = Field("scanMode", TEXT, default=UNSET)
    """Mode of the scan, as a label."""
    modified_time: datetime.datetime | None = Field("modifiedTime", MOMENT, default=UNSET)
    """Time of the last change."""
    last_update_time: datetime.datetime | None = Field("lastUpdateTime", MOMENT, default=UNSET)
    """Time of the last update."""
    last_scan_status: str | None = Field("lastScanStatus", TEXT, default=UNSET)
    """State of the last scan, as a label."""
    new_registered_content_count: int | None = Field("newRegisteredContentCount", WHOLE, default=UNSET)
    """Objects added."""
    new_registed_content: int | None = Field("newRegistedContent", WHOLE, default=UNSET)
    """Older, misspelt key for the objects added."""
    moved_to_another_container: int | None = Field("movedToAnotherContainer", WHOLE, default=UNSET)
    """Objects moved."""
    removed_from_microsoft_365_or_outof_policy: int | None = Field(
        "removedFromMicrosoft365OrOutofPolicy", WHOLE, default=UNSET
    )
    """Objects removed or out of policy."""
