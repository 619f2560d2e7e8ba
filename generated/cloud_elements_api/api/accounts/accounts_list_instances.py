"""List the instances of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="accounts.list_instances",
    method="GET",
    path="/accounts/{id}/instances",
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
    id: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
) -> types.ListRequest[builtins.list[models.Instance], models.Instance]:
    """List the instances of an account."""
    return types.ListRequest(
        OPERATION,
        models.Instance.from_list,
        path={"id": id},
        read_items=models.Instance.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
