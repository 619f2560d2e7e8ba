"""List records below a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types
from ...client import functions

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Any

OPERATION = types.Operation(
    id="resources.list_children",
    method="GET",
    path="/hubs/general/{objectName}/{objectId}/{childObjectName}",
    result="array",
    security=({"user": (), "element": ()},),
    safe=True,
    paging=types.Paging(
        style="cursor",
        items=(),
        parameter="nextPage",
        size="pageSize",
        size_default=200,
        size_maximum=5000,
        next=(("header", ("elements-next-page-token",)),),
        total=(("header", ("elements-total-count",)),),
    ),
)


def request(
    object_name: str | int | None,
    object_id: str | int | None,
    child_object_name: str | int | None,
    /,
    *,
    where: str | None = None,
    fields: Sequence[str] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[builtins.list[dict[str, Any]], dict[str, Any]]:
    """List records below a record."""
    return types.ListRequest(
        OPERATION,
        types.as_is,
        path={"objectName": object_name, "objectId": object_id, "childObjectName": child_object_name},
        query=types.query(("where", where), ("fields", types.joined(fields))),
        read_items=types.as_is,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
