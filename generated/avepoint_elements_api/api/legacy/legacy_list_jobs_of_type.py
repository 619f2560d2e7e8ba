"""List jobs of a type."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="legacy.list_jobs_of_type",
    method="GET",
    path="/partner/customers/{id}/jobs/jobType/{JobType}/jobModule/{JobModule}",
    result="object",
    security=({"oauth2": ("partner.jobs.read.all",)},),
    safe=True,
    paging=types.Paging(style="url", items=("value",), next=(("body", ("@odata.nextLink",)), ("body", ("nextLink",)))),
    deprecated=True,
)


def request(
    id: str | int | None, job_type: str | int | None, job_module: str | int | None, /, *, cursor: str | None = None
) -> types.ListRequest[models.LegacyJobPage, models.LegacyJob]:
    """List jobs of a type."""
    return types.ListRequest(
        OPERATION,
        models.LegacyJobPage.from_dict,
        path={"id": id, "JobType": job_type, "JobModule": job_module},
        read_items=models.LegacyJob.from_list,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
