"""List accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="accounts.list",
    method="GET",
    path="/accounts",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
    paging=types.Paging(
        style="offset",
        items=(),
        parameter="offset",
        start=0,
        size="pageSize",
        size_default=200,
        total=(("header", ("elements-total-count",)),),
    ),
)


def request(
    *,
    where: str | None = None,
    include_inactive: bool | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[builtins.list[models.Account], models.Account]:
    """List accounts."""
    return types.ListRequest(
        OPERATION,
        models.Account.from_list,
        query=types.query(("where", where), ("includeInactive", include_inactive)),
        read_items=models.Account.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
