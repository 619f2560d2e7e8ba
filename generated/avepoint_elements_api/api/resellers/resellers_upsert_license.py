"""Give a license to a reseller, or change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="resellers.upsert_license",
    method="POST",
    path="/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses",
    result="object",
    security=({"oauth2": ("elements.t2.license.readwrite.all",)},),
    failures=(
        types.Failure(
            path=("status",),
            success=(1,),
            labels={
                1: "Successful",
                2: "Failed",
                3: "The reseller organization has no such license",
                4: "Not enough seats",
                5: "Expires after the pool does",
                7: "Reseller already has the license",
                8: "Reseller has not accepted the license yet",
                11: "Expiration is in the past",
            },
        ),
    ),
)


def request(
    reseller_id: str | int | None, /, *, body: models.UpsertLicense | Mapping[str, Any]
) -> types.Request[models.UpsertLicenseResult]:
    """Give a license to a reseller, or change it."""
    return types.Request(
        OPERATION,
        models.UpsertLicenseResult.from_dict,
        path={"resellerId": reseller_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
