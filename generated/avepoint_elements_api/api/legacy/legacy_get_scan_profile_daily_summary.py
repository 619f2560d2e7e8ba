"""Get the daily summary of a scan profile."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="legacy.get_scan_profile_daily_summary",
    method="GET",
    path="/partner/customers/{id}/scanProfiles/{ProfileId}/dailyNewSummary",
    result="object",
    security=({"oauth2": ("partner.scanprofiles.read.all",)},),
    safe=True,
    deprecated=True,
)


def request(
    id: str | int | None, profile_id: str | int | None, /
) -> types.Request[models.LegacyScanProfileDailySummary]:
    """Get the daily summary of a scan profile."""
    return types.Request(
        OPERATION,
        models.LegacyScanProfileDailySummary.from_dict,
        path={"id": id, "ProfileId": profile_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
