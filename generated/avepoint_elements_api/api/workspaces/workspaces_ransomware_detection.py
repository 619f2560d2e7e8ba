"""Count signs of ransomware."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="workspaces.ransomware_detection",
    method="GET",
    path="/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/data-protection/ransomware-detection",
    result="object",
    security=({"oauth2": ("elements.wm.read.all",)},),
    safe=True,
)


def request(customer_id: str | int | None, tenant_id: str | int | None, /) -> types.Request[models.RansomwareDetection]:
    """Count signs of ransomware."""
    return types.Request(
        OPERATION,
        models.RansomwareDetection.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
