"""List the users of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="organization_users.list",
    method="GET",
    path="/organizations/users",
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
)


def request(
    *,
    where: str | None = None,
    include_inactive: bool | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[builtins.list[models.User], models.User]:
    """List the users of the organization."""
    return types.ListRequest(
        OPERATION,
        models.User.from_list,
        query=types.query(("where", where), ("includeInactive", include_inactive)),
        read_items=models.User.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
