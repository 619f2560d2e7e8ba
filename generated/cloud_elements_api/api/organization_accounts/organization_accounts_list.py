"""List the accounts of an organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="organization_accounts.list",
    method="GET",
    path="/organizations/{id}/accounts",
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
    id: str | int | None,
    /,
    *,
    where: str | None = None,
    include_inactive: bool | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[builtins.list[models.Account], models.Account]:
    """List the accounts of an organization."""
    return types.ListRequest(
        OPERATION,
        models.Account.from_list,
        path={"id": id},
        query=types.query(("where", where), ("includeInactive", include_inactive)),
        read_items=models.Account.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
