"""List the scan profiles of a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="scan_profiles.list",
    method="POST",
    path="/partner/external/v3/general/customers/{customerId}/scan-profiles/batch",
    result="object",
    security=({"oauth2": ("elements.scanprofiles.read.all",)},),
    safe=True,
    paging=types.Paging(
        style="page",
        items=("data",),
        parameter="pageIndex",
        start=1,
        size="pageSize",
        size_default=50,
        size_maximum=100,
        total=(("body", ("metadata", "totalCount")),),
    ),
)


def request(
    customer_id: str | int | None,
    /,
    *,
    body: models.ScanProfileFilter | Mapping[str, Any] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.ScanProfilePage, models.ScanProfile]:
    """List the scan profiles of a customer."""
    return types.ListRequest(
        OPERATION,
        models.ScanProfilePage.from_dict,
        path={"customerId": customer_id},
        body={} if body is None else types.json_body(body),
        content_type="application/json",
        read_items=models.ScanProfile.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
