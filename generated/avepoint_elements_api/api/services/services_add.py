"""Add a service to a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="services.add",
    method="POST",
    path="/partner/external/v3/general/customers/{customerId}/services",
    result="object",
    security=({"oauth2": ("elements.license.readwrite.all",)},),
    failures=(
        types.Failure(
            path=("status",),
            success=(1, 16),
            labels={
                1: "Successful",
                2: "Failed",
                3: "Partner has no subscription",
                4: "User seat insufficient",
                5: "Exceeded expiration time",
                6: "Check failed",
                7: "Subscription already exists",
                11: "Expiration time earlier than current time",
                12: "Has same subscription",
                16: "Check successful",
                17: "Premium service reached limit",
                18: "Expiration time less than one month",
                19: "Failed to reduce user seats",
                20: "Failed to assign Exchange Online & OneDrive subscription",
            },
        ),
    ),
)


def request(
    customer_id: str | int | None,
    /,
    *,
    body: models.AddCloudBackupTrial
    | models.AddPremiumTrial
    | models.AddCloudBackupSubscription
    | models.AddPremiumSubscription
    | Mapping[str, Any],
) -> types.Request[models.AddServiceResult]:
    """Add a service to a customer."""
    return types.Request(
        OPERATION,
        models.AddServiceResult.from_dict,
        path={"customerId": customer_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
