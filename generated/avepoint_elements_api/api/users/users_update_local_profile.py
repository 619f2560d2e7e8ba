"""Replace the profile of a local user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="users.update_local_profile",
    method="PUT",
    path="/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/profile",
    result="none",
    security=({"oauth2": ("elements.um.user.readwrite.all",)},),
)


def request(
    customer_id: str | int | None,
    tenant_id: str | int | None,
    user_id: str | int | None,
    /,
    *,
    body: models.LocalUserProfile | Mapping[str, Any],
) -> types.Request[None]:
    """Replace the profile of a local user."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"customerId": customer_id, "tenantId": tenant_id, "userId": user_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
