"""List the items that a risk rule hit."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="risk_rules.hit_items",
    method="GET",
    path="/partner/external/v3/rm/customers/{customerId}/tenants/{tenantId}/detection/rules/{ruleId}/hit-items",
    result="object",
    security=({"oauth2": ("elements.rm.read.all",)},),
    safe=True,
    paging=types.Paging(
        style="page",
        items=("data",),
        parameter="pageIndex",
        start=1,
        size="pageSize",
        size_default=50,
        size_maximum=100,
        total=(("body", ("metaData", "totalCount")),),
    ),
)


def request(
    customer_id: str | int | None,
    tenant_id: str | int | None,
    rule_id: str | int | None,
    /,
    *,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.RiskRuleHitItemPage, models.RiskRuleHitItem]:
    """List the items that a risk rule hit."""
    return types.ListRequest(
        OPERATION,
        models.RiskRuleHitItemPage.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id, "ruleId": rule_id},
        read_items=models.RiskRuleHitItem.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
