"""Get a user."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="users.get",
    method="GET",
    path="/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}",
    result="object",
    security=({"oauth2": ("elements.um.user.read.all",)},),
    safe=True,
)


def request(
    customer_id: str | int | None, tenant_id: str | int | None, user_id: str | int | None, /
) -> types.Request[models.UserDetails]:
    """Get a user."""
    return types.Request(
        OPERATION,
        models.UserDetails.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id, "userId": user_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
