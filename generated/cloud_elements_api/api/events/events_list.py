"""List events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="events.list",
    method="GET",
    path="/instances/events",
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
    *, page_size: int | None = None, cursor: str | None = None
) -> types.ListRequest[builtins.list[models.Event], models.Event]:
    """List events."""
    return types.ListRequest(
        OPERATION,
        models.Event.from_list,
        read_items=models.Event.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
