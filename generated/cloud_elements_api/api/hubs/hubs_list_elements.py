"""List elements of a hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="hubs.list_elements",
    method="GET",
    path="/hubs/{key}/elements",
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
    key: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
) -> types.ListRequest[builtins.list[models.Element], models.Element]:
    """List elements of a hub."""
    return types.ListRequest(
        OPERATION,
        models.Element.from_list,
        path={"key": key},
        read_items=models.Element.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
