"""Connect tenants to products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="tenants.connect",
    method="POST",
    path="/partner/external/v3/general/customers/connecttenant",
    result="object",
    security=({"oauth2": ("elements.customers.readwrite.all",)},),
    failures=(
        types.Failure(
            path=("connectTenantsResult", "*", "errorCode"),
            success=(0, None),
            labels={
                0: "None",
                1: "Not enough subscriptions",
                2: "Tenant has not consented",
                3: "Tenant not found",
                4: "Module not supported",
            },
        ),
        types.Failure(path=("connectTenantsResult", "*", "isSuccess"), success=(True,)),
        types.Failure(
            path=("failedProducts", "*"),
            success=(),
            labels={
                0: "None",
                1: "Not enough subscriptions",
                2: "Tenant has not consented",
                3: "Tenant not found",
                4: "Module not supported",
            },
        ),
    ),
)


def request(*, body: models.ConnectTenants | Mapping[str, Any]) -> types.Request[models.ConnectTenantsResult]:
    """Connect tenants to products."""
    return types.Request(
        OPERATION,
        models.ConnectTenantsResult.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
