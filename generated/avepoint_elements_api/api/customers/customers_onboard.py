"""Onboard a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="customers.onboard",
    method="POST",
    path="/partner/external/v3/general/customers",
    result="object",
    security=({"oauth2": ("elements.customers.readwrite.all",)},),
    failures=(
        types.Failure(
            path=("status",),
            success=(1,),
            labels={
                1: "Successful",
                2: "Failed",
                3: "Customer does not exist",
                4: "Failed to register customer",
                5: "Customer is managed by another partner",
                6: "Customer is managed by current partner",
                7: "Customer already exists",
            },
        ),
    ),
)


def request(*, body: models.OnboardCustomer | Mapping[str, Any]) -> types.Request[models.OnboardResult]:
    """Onboard a customer."""
    return types.Request(
        OPERATION,
        models.OnboardResult.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
