"""List jobs."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="legacy.list_jobs",
    method="GET",
    path="/partner/customers/{id}/jobs",
    result="object",
    security=({"oauth2": ("partner.jobs.read.all",)},),
    safe=True,
    paging=types.Paging(style="url", items=("value",), next=(("body", ("@odata.nextLink",)), ("body", ("nextLink",)))),
    deprecated=True,
)


def request(
    id: str | int | None, /, *, cursor: str | None = None
) -> types.ListRequest[models.LegacyJobPage, models.LegacyJob]:
    """List jobs."""
    return types.ListRequest(
        OPERATION,
        models.LegacyJobPage.from_dict,
        path={"id": id},
        read_items=models.LegacyJob.from_list,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
