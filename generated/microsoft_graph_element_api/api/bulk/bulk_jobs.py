"""List bulk jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

OPERATION = types.Operation(
    id="bulk.jobs",
    method="GET",
    path="/hubs/general/bulk/jobs",
    result="array",
    security=({"user": (), "element": ()},),
    safe=True,
    paging=types.Paging(
        style="cursor",
        items=(),
        parameter="nextPage",
        size="pageSize",
        size_default=200,
        next=(("header", ("elements-next-page-token",)),),
        total=(("header", ("elements-total-count",)),),
    ),
)


def request(
    *,
    where: str | None = None,
    fields: Sequence[str] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[builtins.list[models.BulkJob], models.BulkJob]:
    """List bulk jobs."""
    return types.ListRequest(
        OPERATION,
        models.BulkJob.from_list,
        query=types.query(("where", where), ("fields", types.joined(fields))),
        read_items=models.BulkJob.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
