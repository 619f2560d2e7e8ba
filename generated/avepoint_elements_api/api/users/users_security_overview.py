"""List users by security condition."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="users.security_overview",
    method="GET",
    path="/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/users",
    result="object",
    security=({"oauth2": ("elements.um.user.read.all",)},),
    safe=True,
    paging=types.Paging(
        style="page",
        items=("data",),
        parameter="pageIndex",
        start=1,
        size="pageSize",
        size_default=100,
        total=(("body", ("metadata", "totalCount")),),
    ),
)


def request(
    customer_id: str | int | None,
    tenant_id: str | int | None,
    /,
    *,
    status: models.UserStatus | int | str | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.UserPage, models.User]:
    """List users by security condition."""
    return types.ListRequest(
        OPERATION,
        models.UserPage.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id},
        query=types.query(("status", status)),
        read_items=models.User.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
