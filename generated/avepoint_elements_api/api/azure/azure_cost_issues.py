"""List Azure cost issues."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="azure.cost_issues",
    method="GET",
    path="/partner/external/v3/acm/customers/{customerId}/tenants/{tenantId}/issues",
    result="object",
    security=({"oauth2": ("elements.cm.read.all",)},),
    safe=True,
    paging=types.Paging(
        style="page",
        items=("costIssueItemModels",),
        parameter="pageIndex",
        start=1,
        size="pageSize",
        size_default=50,
        size_maximum=100,
        total=(("body", ("totalCount",)),),
    ),
)


def request(
    customer_id: str | int | None,
    tenant_id: str | int | None,
    /,
    *,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.AzureCostIssuePage, models.AzureCostIssue]:
    """List Azure cost issues."""
    return types.ListRequest(
        OPERATION,
        models.AzureCostIssuePage.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id},
        read_items=models.AzureCostIssue.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
