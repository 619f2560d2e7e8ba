"""List instances of an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="element_instances.list",
    method="GET",
    path="/elements/{keyOrId}/instances",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(key_or_id: str | int | None, /) -> types.Request[builtins.list[models.Instance]]:
    """List instances of an element."""
    return types.Request(
        OPERATION,
        models.Instance.from_list,
        path={"keyOrId": key_or_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
