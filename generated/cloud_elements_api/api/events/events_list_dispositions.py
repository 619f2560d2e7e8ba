"""List what became of events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins
    import datetime

OPERATION = types.Operation(
    id="events.list_dispositions",
    method="GET",
    path="/instances/events/dispositions",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
    paging=types.Paging(
        style="cursor",
        items=(),
        parameter="nextPage",
        size="pageSize",
        next=(("header", ("elements-next-page-token",)),),
        total=(("header", ("elements-total-count",)),),
    ),
)


def request(
    *,
    from_: datetime.datetime | None = None,
    to: datetime.datetime | None = None,
    interval: str | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[builtins.list[models.EventDisposition], models.EventDisposition]:
    """List what became of events."""
    return types.ListRequest(
        OPERATION,
        models.EventDisposition.from_list,
        query=types.query(("from", from_), ("to", to), ("interval", interval)),
        read_items=models.EventDisposition.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
