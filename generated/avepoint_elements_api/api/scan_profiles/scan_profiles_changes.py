"""Get what the last scan of a profile changed."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="scan_profiles.changes",
    method="GET",
    path="/partner/external/v3/general/customers/{customerId}/scan-profiles/{scanProfileId}/changes",
    result="object",
    security=({"oauth2": ("elements.scanprofiles.read.all",)},),
    safe=True,
)


def request(
    customer_id: str | int | None, scan_profile_id: str | int | None, /
) -> types.Request[models.ScanProfileChanges]:
    """Get what the last scan of a profile changed."""
    return types.Request(
        OPERATION,
        models.ScanProfileChanges.from_dict,
        path={"customerId": customer_id, "scanProfileId": scan_profile_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
