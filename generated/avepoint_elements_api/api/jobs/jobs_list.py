"""List the jobs of a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="jobs.list",
    method="POST",
    path="/partner/external/v3/general/customers/{customerId}/avpt-products/jobs/batch",
    result="object",
    security=({"oauth2": ("elements.jobs.read.all",)},),
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
    body: models.JobFilter | Mapping[str, Any] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.JobPage, models.Job]:
    """List the jobs of a customer."""
    return types.ListRequest(
        OPERATION,
        models.JobPage.from_dict,
        path={"customerId": customer_id},
        body={} if body is None else types.json_body(body),
        content_type="application/json",
        read_items=models.Job.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
