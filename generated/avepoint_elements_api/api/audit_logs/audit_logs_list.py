"""List the audit log of a month."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="audit_logs.list",
    method="GET",
    path="/partner/external/v3/general/partners/report/auditlog/{date}",
    result="object",
    security=({"oauth2": ("elements.report.read.all",)},),
    safe=True,
    paging=types.Paging(
        style="cursor",
        items=("data",),
        parameter="skipToken",
        size="pageSize",
        size_maximum=100,
        next=(("body", ("metadata", "skipToken")),),
        total=(("body", ("metadata", "totalCount")),),
    ),
)


def request(
    date: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
) -> types.ListRequest[models.AuditRecordPage, models.AuditRecord]:
    """List the audit log of a month."""
    return types.ListRequest(
        OPERATION,
        models.AuditRecordPage.from_dict,
        path={"date": date},
        read_items=models.AuditRecord.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
