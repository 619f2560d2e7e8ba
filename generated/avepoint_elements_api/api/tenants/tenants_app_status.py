"""Get the state of a product's apps in a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="tenants.app_status",
    method="GET",
    path="/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/product/{productName}/apps",
    result="array",
    security=({"oauth2": ("elements.customers.read.all",)},),
    safe=True,
)


def request(
    customer_id: str | int | None, tenant_id: str | int | None, product_name: str | int | None, /
) -> types.Request[builtins.list[models.AppStatus]]:
    """Get the state of a product's apps in a tenant."""
    return types.Request(
        OPERATION,
        models.AppStatus.from_list,
        path={"customerId": customer_id, "tenantId": tenant_id, "productName": product_name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
