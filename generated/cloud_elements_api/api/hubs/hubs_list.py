"""List hubs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="hubs.list",
    method="GET",
    path="/hubs",
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
    *, hydrate: bool | None = None, page_size: int | None = None, cursor: str | None = None
) -> types.ListRequest[builtins.list[models.Hub], models.Hub]:
    """List hubs."""
    return types.ListRequest(
        OPERATION,
        models.Hub.from_list,
        query=types.query(("hydrate", hydrate)),
        read_items=models.Hub.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
