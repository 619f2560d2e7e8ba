"""List calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Sequence

OPERATION = types.Operation(
    id="usage.list",
    method="GET",
    path="/usage",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
    paging=types.Paging(
        style="cursor",
        items=(),
        parameter="nextPage",
        size="pageSize",
        size_default=100,
        next=(("header", ("elements-next-page-token",)),),
        total=(("header", ("elements-total-count",)),),
    ),
    empty_on_404=True,
)


def request(
    *,
    hub: str | None = None,
    keys: Sequence[str] | None = None,
    tags: Sequence[str] | None = None,
    account_ids: Sequence[int] | None = None,
    status: models.UsageStatus | str | None = None,
    from_: datetime.datetime | None = None,
    to: datetime.datetime | None = None,
    search_text: str | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[builtins.list[models.UsageEntry], models.UsageEntry]:
    """List calls."""
    return types.ListRequest(
        OPERATION,
        models.UsageEntry.from_list,
        query=types.query(
            ("hub", hub),
            ("keys[]", keys),
            ("tags[]", tags),
            ("accountIds[]", account_ids),
            ("status", status),
            ("from", from_),
            ("to", to),
            ("searchText", search_text),
        ),
        read_items=models.UsageEntry.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
