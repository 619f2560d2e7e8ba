"""List instances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

OPERATION = types.Operation(
    id="instances.list",
    method="GET",
    path="/instances",
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
    empty_on_404=True,
)


def request(
    *,
    tags: Sequence[str] | None = None,
    search_text: str | None = None,
    element_keys: str | None = None,
    hydrate: bool | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[builtins.list[models.Instance], models.Instance]:
    """List instances."""
    return types.ListRequest(
        OPERATION,
        models.Instance.from_list,
        query=types.query(
            ("tags[]", tags), ("searchText", search_text), ("elementKeys", element_keys), ("hydrate", hydrate)
        ),
        read_items=models.Instance.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
