"""Apply baselines to a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="baselines.perform_tenant_action",
    method="POST",
    path="/partner/external/v3/bm/customers/{customerId}/tenants/{tenantId}/actions",
    result="object",
    security=({"oauth2": ("elements.bm.tenant.readwrite.all",)},),
)


def request(
    customer_id: str | int | None, tenant_id: str | int | None, /, *, body: models.TenantAction | Mapping[str, Any]
) -> types.Request[models.TenantActionJob]:
    """Apply baselines to a tenant."""
    return types.Request(
        OPERATION,
        models.TenantActionJob.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
