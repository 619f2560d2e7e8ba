"""List baseline jobs of a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="baselines.jobs",
    method="POST",
    path="/partner/external/v3/bm/customers/{customerId}/tenants/{tenantId}/process-center/jobs/batch",
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
    customer_id: str | int | None,
    tenant_id: str | int | None,
    /,
    *,
    body: models.BaselineJobFilter | Mapping[str, Any] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.BaselineJobPage, models.BaselineJob]:
    """List baseline jobs of a tenant."""
    return types.ListRequest(
        OPERATION,
        models.BaselineJobPage.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id},
        body={} if body is None else types.json_body(body),
        content_type="application/json",
        read_items=models.BaselineJob.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
