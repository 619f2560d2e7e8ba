"""Get a scan profile."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="legacy.get_scan_profile",
    method="GET",
    path="/partner/customers/{id}/scanProfiles/{ProfileId}",
    result="object",
    security=({"oauth2": ("partner.scanprofiles.read.all",)},),
    safe=True,
    deprecated=True,
)


def request(id: str | int | None, profile_id: str | int | None, /) -> types.Request[models.LegacyScanProfileDetails]:
    """Get a scan profile."""
    return types.Request(
        OPERATION,
        models.LegacyScanProfileDetails.from_dict,
        path={"id": id, "ProfileId": profile_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
