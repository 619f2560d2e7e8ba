"""List services."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="legacy.list_services",
    method="GET",
    path="/partner/services",
    result="object",
    security=({"oauth2": ("partner.license.read.all",)},),
    safe=True,
    paging=types.Paging(style="url", items=("value",), next=(("body", ("@odata.nextLink",)), ("body", ("nextLink",)))),
    deprecated=True,
)


def request(*, cursor: str | None = None) -> types.ListRequest[models.LegacyServicePage, models.LegacyService]:
    """List services."""
    return types.ListRequest(
        OPERATION,
        models.LegacyServicePage.from_dict,
        read_items=models.LegacyService.from_list,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
