"""Create a link that authorizes a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="tenants.create_auth_link",
    method="POST",
    path="/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/auth-link",
    result="object",
    security=({"oauth2": ("elements.customers.readwrite.all",)},),
)


def request(
    customer_id: str | int | None, tenant_id: str | int | None, /, *, body: models.CreateAuthLink | Mapping[str, Any]
) -> types.Request[models.AuthLink]:
    """Create a link that authorizes a tenant."""
    return types.Request(
        OPERATION,
        models.AuthLink.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
