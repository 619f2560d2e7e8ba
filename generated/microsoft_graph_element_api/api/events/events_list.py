"""List the events of a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

OPERATION = types.Operation(
    id="events.list",
    method="GET",
    path="/hubs/general/calendars/{calendarId}/events",
    result="array",
    security=({"user": (), "element": ()},),
    safe=True,
    paging=types.Paging(
        style="cursor",
        items=(),
        parameter="nextPage",
        size="pageSize",
        size_default=200,
        size_maximum=2000,
        next=(("header", ("elements-next-page-token",)),),
        total=(("header", ("elements-total-count",)),),
    ),
)


def request(
    calendar_id: str | int | None,
    /,
    *,
    where: str | None = None,
    order_by: str | None = None,
    fields: Sequence[str] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[builtins.list[models.Event], models.Event]:
    """List the events of a calendar."""
    return types.ListRequest(
        OPERATION,
        models.Event.from_list,
        path={"calendarId": calendar_id},
        query=types.query(("where", where), ("orderBy", order_by), ("fields", types.joined(fields))),
        read_items=models.Event.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
