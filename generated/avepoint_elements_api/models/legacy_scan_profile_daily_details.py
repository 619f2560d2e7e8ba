"""Which objects the last scan added, moved and removed. What the lists hold is not documented, so their
entries are left open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    ANYTHING,
    MOMENT,
    TEXT,
    UNSET,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins
    import datetime
    from typing import Any


@model
class LegacyScanProfileDailyDetails(Model):
    """Which objects the last scan added, moved and removed. What the lists hold is not documented, so their
    entries are left open.
    """

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
    last_update_time: datetime.datetime | None = Field("lastUpdateTime", MOMENT, default=UNSET)
    """Time of the last update."""
    removed_from_microsoft_365_or_out_of_policy_objects: builtins.list[Any] | None = Field(
        "removedFromMicrosoft365OrOutOfPolicyObjects", Many(ANYTHING), default=UNSET
    )
    """Objects removed or out of policy."""
    new_registered_content: builtins.list[Any] | None = Field("newRegisteredContent", Many(ANYTHING), default=UNSET)
    """Objects added."""
    new_registed_content: builtins.list[Any] | None = Field("newRegistedContent", Many(ANYTHING), default=UNSET)
    """Older, misspelt key for the objects added."""
    moved_to_another_container_objects: builtins.list[Any] | None = Field(
        "movedToAnotherContainerObjects", Many(ANYTHING), default=UNSET
    )
    """Objects moved."""
