"""Count actions."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="compliance.action_count",
    method="GET",
    path="/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/actions",
    result="object",
    security=({"oauth2": ("elements.um.user.read.all",)},),
    safe=True,
)
_types = types  # an argument has the module's name


def request(
    customer_id: str | int | None, tenant_id: str | int | None, /, *, types: models.ActionKind | int | None = None
) -> types.Request[models.ComplianceActionCount]:
    """Count actions."""
    return _types.Request(
        OPERATION,
        models.ComplianceActionCount.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id},
        query=_types.query(("types", types)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
