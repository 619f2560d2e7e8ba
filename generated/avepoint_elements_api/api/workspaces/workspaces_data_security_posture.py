"""Count sensitive items shared."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="workspaces.data_security_posture",
    method="GET",
    path="/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/dspm/insights",
    result="object",
    security=({"oauth2": ("elements.wm.read.all",)},),
    safe=True,
)


def request(customer_id: str | int | None, tenant_id: str | int | None, /) -> types.Request[models.DataSecurityPosture]:
    """Count sensitive items shared."""
    return types.Request(
        OPERATION,
        models.DataSecurityPosture.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
