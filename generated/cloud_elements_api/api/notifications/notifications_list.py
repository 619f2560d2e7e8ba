"""List notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

OPERATION = types.Operation(
    id="notifications.list",
    method="GET",
    path="/notifications",
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
    *, topics: Sequence[str], page_size: int | None = None, cursor: str | None = None
) -> types.ListRequest[builtins.list[models.Notification], models.Notification]:
    """List notifications."""
    return types.ListRequest(
        OPERATION,
        models.Notification.from_list,
        query=types.query(("topics[]", topics)),
        read_items=models.Notification.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
