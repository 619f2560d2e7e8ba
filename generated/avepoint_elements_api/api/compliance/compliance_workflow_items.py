"""List what a workflow found."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="compliance.workflow_items",
    method="GET",
    path="/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/workflows/{workflowId}",
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
    workflow_id: str | int | None,
    /,
    *,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.ComplianceWorkflowItemPage, models.ComplianceWorkflowItem]:
    """List what a workflow found."""
    return types.ListRequest(
        OPERATION,
        models.ComplianceWorkflowItemPage.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id, "workflowId": workflow_id},
        read_items=models.ComplianceWorkflowItem.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
