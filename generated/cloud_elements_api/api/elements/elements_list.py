"""List elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="elements.list",
    method="GET",
    path="/elements",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
    paging=types.Paging(
        style="cursor",
        items=(),
        parameter="nextPage",
        size="pageSize",
        size_default=200,
        size_maximum=200,
        next=(("header", ("elements-next-page-token",)),),
        total=(("header", ("elements-total-count",)),),
    ),
)


def request(
    *, abridged: bool | None = None, where: str | None = None, page_size: int | None = None, cursor: str | None = None
) -> types.ListRequest[builtins.list[models.Element], models.Element]:
    """List elements."""
    return types.ListRequest(
        OPERATION,
        models.Element.from_list,
        query=types.query(("abridged", abridged), ("where", where)),
        read_items=models.Element.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
