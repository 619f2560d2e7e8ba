"""List the user seats of tenants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="tenants.user_seats",
    method="POST",
    path="/partner/external/v3/general/customers/{customerId}/3rd-party-products/type/{type}/tenants/batch",
    result="object",
    security=({"oauth2": ("elements.license.read.all",)},),
    safe=True,
    paging=types.Paging(
        style="page",
        items=("data",),
        parameter="pageIndex",
        start=1,
        size="pageSize",
        size_default=50,
        size_maximum=100,
        total=(("body", ("metadata", "totalCount")),),
    ),
)


def request(
    customer_id: str | int | None,
    type_: str | int | None,
    /,
    *,
    body: models.TenantFilter | Mapping[str, Any] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.TenantUserSeatsPage, models.TenantUserSeats]:
    """List the user seats of tenants."""
    return types.ListRequest(
        OPERATION,
        models.TenantUserSeatsPage.from_dict,
        path={"customerId": customer_id, "type": type_},
        body={} if body is None else types.json_body(body),
        content_type="application/json",
        read_items=models.TenantUserSeats.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
