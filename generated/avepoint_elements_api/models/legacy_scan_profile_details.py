"""A scan profile. Two older, longer keys are still sent beside these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins
    import datetime

    from . import LegacyScanContainer


@model
class LegacyScanProfileDetails(Model):
    """A scan profile. Two older, longer keys are still sent beside these."""

    odata_context: str | None = Field("@odata.context", TEXT, default=UNSET)
    """Type of the answer, as a URL; on an object fetched alone."""
    profile_id: str | None = Field("profileId", TEXT, default=UNSET)
    """Identifier of the profile."""
    profile_name: str | None = Field("profileName", TEXT, default=UNSET)
    """Name."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description."""
    tenant_id: str | None = Field("tenantId", TEXT, default=UNSET)
    """Tenant."""
    tenant_domain: str | None = Field("tenantDomain", TEXT, default=UNSET)
    """Domain of the tenant."""
    scan_mode: str | None = Field("scanMode", TEXT, default=UNSET)
    """Mode of the scan, as a label."""
    modified_time: datetime.datetime | None = Field("modifiedTime", MOMENT, default=UNSET)
    """Time of the last change."""
    created_time: datetime.datetime | None = Field("createdTime", MOMENT, default=UNSET)
    """Creation time."""
    impersonation_account: str | None = Field("impersonationAccount", TEXT, default=UNSET)
    """Account the scan works under."""
    scan_inplace_archived_mailboxes: bool | None = Field("scanInplaceArchivedMailboxes", FLAG, default=UNSET)
    """Whether in-place archives are scanned."""
    is_ignore_locked_site_enabled: bool | None = Field("isIgnoreLockedSiteEnabled", FLAG, default=UNSET)
    """Whether locked sites are left out. The sample has a capital I."""
    enable_daily_scan: str | None = Field("enableDailyScan", TEXT, default=UNSET)
    """Time of the daily scan (`15:19`, no zone), or `No`."""
    is_send_out_of_policy_notification: bool | None = Field("isSendOutOfPolicyNotification", FLAG, default=UNSET)
    """Whether a notice is sent when objects fall out of policy. The sample has a capital I."""
    containers: builtins.list[LegacyScanContainer] | None = Field(
        "containers", Many(One("LegacyScanContainer")), default=UNSET
    )
    """Containers."""
