"""List tenants with their baselines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="baselines.tenants",
    method="POST",
    path="/partner/external/v3/bm/tenants/batch",
    result="object",
    security=({"oauth2": ("elements.bm.tenant.read.all",)}, {"oauth2": ("elements.bm.tenant.readwrite.all",)}),
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
    *,
    body: models.BaselineTenantFilter | Mapping[str, Any] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.BaselineTenantPage, models.BaselineTenant]:
    """List tenants with their baselines."""
    return types.ListRequest(
        OPERATION,
        models.BaselineTenantPage.from_dict,
        body={} if body is None else types.json_body(body),
        content_type="application/json",
        read_items=models.BaselineTenant.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
