"""Accept licenses for a reseller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="resellers.accept_licenses",
    method="POST",
    path="/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/accept",
    result="object",
    security=({"oauth2": ("elements.t2.license.readwrite.all",)},),
    failures=(
        types.Failure(
            path=("acceptStatus",),
            success=(9,),
            labels={
                9: "Accepted",
                10: "Failed",
                12: "The same license from two resellers in one call",
                13: "Already accepted from another reseller organization",
            },
        ),
    ),
)


def request(
    reseller_id: str | int | None, /, *, body: models.LicenseSelection | Mapping[str, Any]
) -> types.Request[models.AcceptLicensesResult]:
    """Accept licenses for a reseller."""
    return types.Request(
        OPERATION,
        models.AcceptLicensesResult.from_dict,
        path={"resellerId": reseller_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
