"""List the users of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="account_users.list",
    method="GET",
    path="/accounts/{id}/users",
    result="array",
    security=({"user": (), "organization": ()},),
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
    empty_on_404=True,
)


def request(
    id: str | int | None,
    /,
    *,
    where: str | None = None,
    include_inactive: bool | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[builtins.list[models.User], models.User]:
    """List the users of an account."""
    return types.ListRequest(
        OPERATION,
        models.User.from_list,
        path={"id": id},
        query=types.query(("where", where), ("includeInactive", include_inactive)),
        read_items=models.User.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
