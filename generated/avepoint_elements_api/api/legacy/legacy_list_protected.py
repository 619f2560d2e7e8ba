"""List protected data."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="legacy.list_protected",
    method="GET",
    path="/partner/customers/{id}/protected",
    result="object",
    security=({"oauth2": ("partner.cbprotected.read.all",)},),
    safe=True,
    paging=types.Paging(style="url", items=("value",), next=(("body", ("@odata.nextLink",)), ("body", ("nextLink",)))),
    deprecated=True,
)


def request(
    id: str | int | None, /, *, cursor: str | None = None
) -> types.ListRequest[models.LegacyProtectedPage, models.LegacyProtected]:
    """List protected data."""
    return types.ListRequest(
        OPERATION,
        models.LegacyProtectedPage.from_dict,
        path={"id": id},
        read_items=models.LegacyProtected.from_list,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
