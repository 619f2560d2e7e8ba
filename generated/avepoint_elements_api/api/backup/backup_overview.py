"""List the protection figures of a customer."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="backup.overview",
    method="GET",
    path="/partner/external/v3/general/customers/{customerId}/cloud-backup-m365/overview",
    result="object",
    security=({"oauth2": ("elements.cbprotected.read.all",)},),
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
    customer_id: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
) -> types.ListRequest[models.BackupOverviewPage, models.BackupOverview]:
    """List the protection figures of a customer."""
    return types.ListRequest(
        OPERATION,
        models.BackupOverviewPage.from_dict,
        path={"customerId": customer_id},
        read_items=models.BackupOverview.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
