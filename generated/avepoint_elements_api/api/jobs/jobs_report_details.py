"""List the objects of a job's report."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="jobs.report_details",
    method="GET",
    path="/partner/external/v3/general/customers/{customerId}/jobs/{jobId}/report-details",
    result="object",
    security=({"oauth2": ("elements.jobs.read.all",)},),
    safe=True,
    paging=types.Paging(
        style="cursor",
        items=("data",),
        parameter="skipToken",
        size="pageSize",
        size_maximum=1000,
        size_required=True,
        next=(("body", ("metadata", "skipToken")),),
        total=(("body", ("metadata", "totalCount")),),
    ),
)


def request(
    customer_id: str | int | None,
    job_id: str | int | None,
    /,
    *,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.JobReportPage, models.JobReportItem]:
    """List the objects of a job's report."""
    return types.ListRequest(
        OPERATION,
        models.JobReportPage.from_dict,
        path={"customerId": customer_id, "jobId": job_id},
        read_items=models.JobReportItem.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
