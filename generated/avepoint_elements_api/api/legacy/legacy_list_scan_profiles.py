"""List scan profiles."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="legacy.list_scan_profiles",
    method="GET",
    path="/partner/customers/{id}/scanProfiles",
    result="object",
    security=({"oauth2": ("partner.scanprofiles.read.all",)},),
    safe=True,
    paging=types.Paging(style="url", items=("value",), next=(("body", ("@odata.nextLink",)), ("body", ("nextLink",)))),
    deprecated=True,
)


def request(
    id: str | int | None, /, *, cursor: str | None = None
) -> types.ListRequest[models.LegacyScanProfilePage, models.LegacyScanProfile]:
    """List scan profiles."""
    return types.ListRequest(
        OPERATION,
        models.LegacyScanProfilePage.from_dict,
        path={"id": id},
        read_items=models.LegacyScanProfile.from_list,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
