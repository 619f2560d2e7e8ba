"""List the licenses of a reseller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="resellers.licenses",
    method="POST",
    path="/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/batch",
    result="object",
    security=({"oauth2": ("elements.t2.license.read.all",)},),
    safe=True,
    paging=types.Paging(
        style="page",
        items=("data",),
        parameter="pageIndex",
        start=1,
        size="pageSize",
        size_default=100,
        total=(("body", ("metadata", "totalCount")),),
    ),
)


def request(
    reseller_id: str | int | None,
    /,
    *,
    body: models.ResellerLicenseFilter | Mapping[str, Any] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.ResellerLicensePage, models.ResellerLicense]:
    """List the licenses of a reseller."""
    return types.ListRequest(
        OPERATION,
        models.ResellerLicensePage.from_dict,
        path={"resellerId": reseller_id},
        body={} if body is None else types.json_body(body),
        content_type="application/json",
        read_items=models.ResellerLicense.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
