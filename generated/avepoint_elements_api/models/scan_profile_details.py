"""A scan profile with its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    Code,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins
    import datetime

    from . import ScanContainer, ScanMode


@model
class ScanProfileDetails(Model):
    """A scan profile with its settings."""

    profile_id: str | None = Field("profileId", TEXT, default=UNSET)
    """Id of the profile."""
    profile_name: str | None = Field("profileName", TEXT, default=UNSET)
    """Name of the profile."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description of the profile."""
    tenant_id: str | None = Field("tenantId", TEXT, default=UNSET)
    """Id of the tenant."""
    tenant_domain: str | None = Field("tenantDomain", TEXT, default=UNSET)
    """Domain of the tenant."""
    scan_mode: ScanMode | None = Field("scanMode", Code("ScanMode"), default=UNSET)
    modified_time: datetime.datetime | None = Field("modifiedTime", MOMENT, default=UNSET)
    """Last change of the profile."""
    created_time: datetime.datetime | None = Field("createdTime", MOMENT, default=UNSET)
    """When the profile was made."""
    impersonation_account: str | None = Field("impersonationAccount", TEXT, default=UNSET)
    """Account that the scan runs as."""
    scan_inplace_archived_mailboxes: bool | None = Field("scanInplaceArchivedMailboxes", FLAG, default=UNSET)
    """Whether in-place archive mailboxes are scanned."""
    is_ignore_locked_site_enabled: bool | None = Field("isIgnoreLockedSiteEnabled", FLAG, default=UNSET)
    """Whether locked sites are left out."""
    enable_daily_scan: str | None = Field("enableDailyScan", TEXT, default=UNSET)
    """Time of the daily scan (15:19), or No."""
    is_send_out_of_policy_notification: bool | None = Field("isSendOutOfPolicyNotification", FLAG, default=UNSET)
    """Whether a mail tells of objects that fall out of the policy."""
    containers: builtins.list[ScanContainer] | None = Field("containers", Many(One("ScanContainer")), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            profile_id: str | None = UNSET,
            profile_name: str | None = UNSET,
            description: str | None = UNSET,
            tenant_id: str | None = UNSET,
            tenant_domain: str | None = UNSET,
            scan_mode: ScanMode | int | None = UNSET,
            modified_time: datetime.datetime | None = UNSET,
            created_time: datetime.datetime | None = UNSET,
            impersonation_account: str | None = UNSET,
            scan_inplace_archived_mailboxes: bool | None = UNSET,
            is_ignore_locked_site_enabled: bool | None = UNSET,
            enable_daily_scan: str | None = UNSET,
            is_send_out_of_policy_notification: bool | None = UNSET,
            containers: builtins.list[ScanContainer] | None = UNSET,
        ) -> None: ...
