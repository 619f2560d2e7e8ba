"""Get a tenant."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="tenants.get",
    method="GET",
    path="/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}",
    result="object",
    security=({"oauth2": ("elements.customers.read.all",)},),
    safe=True,
)


def request(customer_id: str | int | None, tenant_id: str | int | None, /) -> types.Request[models.Tenant]:
    """Get a tenant."""
    return types.Request(
        OPERATION,
        models.Tenant.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
