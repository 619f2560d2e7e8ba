"""What the last scan of a profile changed. The items of two of the lists are not documented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    ANYTHING,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins
    import datetime
    from typing import Any

    from . import ScanMode, ScanStatus


@model
class ScanProfileChanges(Model):
    """What the last scan of a profile changed. The items of two of the lists are not documented."""

    profile_name: str | None = Field("profileName", TEXT, default=UNSET)
    """Name of the profile."""
    profile_id: str | None = Field("profileId", TEXT, default=UNSET)
    """Id of the profile."""
    tenant_domain: str | None = Field("tenantDomain", TEXT, default=UNSET)
    """Domain of the tenant."""
    tenant_id: str | None = Field("tenantId", TEXT, default=UNSET)
    """Id of the tenant."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description of the profile."""
    scan_mode: ScanMode | None = Field("scanMode", Code("ScanMode"), default=UNSET)
    modified_time: datetime.datetime | None = Field("modifiedTime", MOMENT, default=UNSET)
    """Last change of the profile."""
    last_update_time: datetime.datetime | None = Field("lastUpdateTime", MOMENT, default=UNSET)
    """Last update of the figures."""
    last_scan_status: ScanStatus | None = Field("lastScanStatus", Code("ScanStatus"), default=UNSET)
    new_registered_content_count: int | None = Field("newRegisteredContentCount", WHOLE, default=UNSET)
    """Objects newly registered."""
    moved_to_another_container: int | None = Field("movedToAnotherContainer", WHOLE, default=UNSET)
    """Objects moved to another container."""
    removed_from_microsoft_365_or_outof_policy: int | None = Field(
        "removedFromMicrosoft365OrOutofPolicy", WHOLE, default=UNSET
    )
    """Objects removed or out of the policy (Outof here)."""
    new_registered_content: builtins.list[Any] | None = Field("newRegisteredContent", Many(ANYTHING), default=UNSET)
    """Objects newly registered."""
    removed_from_microsoft_365_or_out_of_policy_objects: builtins.list[str] | None = Field(
        "removedFromMicrosoft365OrOutOfPolicyObjects", Many(TEXT), default=UNSET
    )
    """Objects removed or out of the policy (OutOf here)."""
    moved_to_another_container_objects: builtins.list[Any] | None = Field(
        "movedToAnotherContainerObjects", Many(ANYTHING), default=UNSET
    )
    """Objects moved to another container."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            profile_name: str | None = UNSET,
            profile_id: str | None = UNSET,
            tenant_domain: str | None = UNSET,
            tenant_id: str | None = UNSET,
            description: str | None = UNSET,
            scan_mode: ScanMode | int | None = UNSET,
            modified_time: datetime.datetime | None = UNSET,
            last_update_time: datetime.datetime | None = UNSET,
            last_scan_status: ScanStatus | int | None = UNSET,
            new_registered_content_count: int | None = UNSET,
            moved_to_another_container: int | None = UNSET,
            removed_from_microsoft_365_or_outof_policy: int | None = UNSET,
            new_registered_content: builtins.list[Any] | None = UNSET,
            removed_from_microsoft_365_or_out_of_policy_objects: builtins.list[str] | None = UNSET,
            moved_to_another_container_objects: builtins.list[Any] | None = UNSET,
        ) -> None: ...
