"""List compliance workflows."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="compliance.workflows",
    method="GET",
    path="/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/workflows",
    result="object",
    security=({"oauth2": ("elements.um.user.read.all",)},),
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
    catagory: models.RiskCategory | int | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.ComplianceWorkflowPage, models.ComplianceWorkflow]:
    """List compliance workflows."""
    return types.ListRequest(
        OPERATION,
        models.ComplianceWorkflowPage.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id},
        query=types.query(("catagory", catagory)),
        read_items=models.ComplianceWorkflow.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
