"""List hybrid agents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="agents.list",
    method="GET",
    path="/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/agents",
    result="any",
    security=({"oauth2": ("elements.um.user.read.all",)},),
    safe=True,
)


def request(
    customer_id: str | int | None, tenant_id: str | int | None, /
) -> types.Request[builtins.list[models.HybridAgent]]:
    """List hybrid agents."""
    return types.Request(
        OPERATION,
        types.unwrapped("agentList", models.HybridAgent.from_list),
        path={"customerId": customer_id, "tenantId": tenant_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
