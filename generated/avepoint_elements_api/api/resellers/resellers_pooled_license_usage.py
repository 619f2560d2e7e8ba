"""List who uses a pooled license."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="resellers.pooled_license_usage",
    method="POST",
    path="/partner/external/v3/general/partners/t2-reseller/licenses/{licenseId}/usage/batch",
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
    license_id: str | int | None,
    /,
    *,
    body: models.ResellerFilter | Mapping[str, Any] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.PooledLicenseUsagePage, models.PooledLicenseUsage]:
    """List who uses a pooled license."""
    return types.ListRequest(
        OPERATION,
        models.PooledLicenseUsagePage.from_dict,
        path={"licenseId": license_id},
        body={} if body is None else types.json_body(body),
        content_type="application/json",
        read_items=models.PooledLicenseUsage.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
