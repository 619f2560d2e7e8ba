"""List keys of hubs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ..._kinds import WORD, Many, reader
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="hubs.list_keys",
    method="GET",
    path="/hubs/keys",
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
_READERS = (reader(Many(WORD, keep=True), models.__name__, OPERATION.id),)


def request(*, page_size: int | None = None, cursor: str | None = None) -> types.ListRequest[builtins.list[str], str]:
    """List keys of hubs."""
    return types.ListRequest(
        OPERATION,
        _READERS[0],
        read_items=_READERS[0],
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
