"""List the report rows of a baseline."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="baselines.reports",
    method="GET",
    path="/partner/external/v3/bm/baselines/{baselineId}/reports",
    result="object",
    security=({"oauth2": ("elements.bm.baseline.read.all",)}, {"oauth2": ("elements.bm.baseline.readwrite.all",)}),
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
    baseline_id: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
) -> types.ListRequest[models.BaselineReportPage, models.BaselineReport]:
    """List the report rows of a baseline."""
    return types.ListRequest(
        OPERATION,
        models.BaselineReportPage.from_dict,
        path={"baselineId": baseline_id},
        read_items=models.BaselineReport.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
