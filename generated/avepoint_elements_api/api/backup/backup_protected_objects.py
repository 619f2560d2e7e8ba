"""List the protected objects of a module."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="backup.protected_objects",
    method="GET",
    path="/partner/external/v3/general/customers/{customerId}/m365/backup/modules/{module}/protected-objects",
    result="object",
    security=({"oauth2": ("elements.cbprotected.read.all",)},),
    safe=True,
    paging=types.Paging(
        style="cursor",
        items=("data",),
        parameter="skipToken",
        size="pageSize",
        size_maximum=1000,
        size_required=True,
        next=(("body", ("metadata", "skipToken")),),
        total=(("body", ("metadata", "totalCount")),),
    ),
)


def request(
    customer_id: str | int | None,
    module: str | int | None,
    /,
    *,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.ProtectedObjectPage, models.ProtectedObject]:
    """List the protected objects of a module."""
    return types.ListRequest(
        OPERATION,
        models.ProtectedObjectPage.from_dict,
        path={"customerId": customer_id, "module": module},
        read_items=models.ProtectedObject.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
