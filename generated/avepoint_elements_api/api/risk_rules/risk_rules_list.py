"""List risk rules that match."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="risk_rules.list",
    method="GET",
    path="/partner/external/v3/rm/customers/{customerId}/tenants/{tenantId}/detection/rules",
    result="object",
    security=({"oauth2": ("elements.rm.read.all",)},),
    safe=True,
)


def request(
    customer_id: str | int | None,
    tenant_id: str | int | None,
    /,
    *,
    data_sources: models.RiskDataSource | int | str | None = None,
    status: models.EnabledFlag | int | None = None,
) -> types.Request[models.RiskRuleList]:
    """List risk rules that match."""
    return types.Request(
        OPERATION,
        models.RiskRuleList.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id},
        query=types.query(("dataSources", data_sources), ("status", status)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
