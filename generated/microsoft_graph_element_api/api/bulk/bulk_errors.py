"""List the errors of a bulk job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types
from ...client import functions

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Any

OPERATION = types.Operation(
    id="bulk.errors",
    method="GET",
    path="/hubs/general/bulk/{id}/errors",
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
    id: str | int | None,
    /,
    *,
    fields: Sequence[str] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[builtins.list[str | dict[str, Any]], str | dict[str, Any]]:
    """List the errors of a bulk job."""
    return types.ListRequest(
        OPERATION,
        types.as_is,
        path={"id": id},
        query=types.query(("fields", types.joined(fields))),
        read_items=types.as_is,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
