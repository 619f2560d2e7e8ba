"""List events of an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="instances.list_events",
    method="GET",
    path="/instances/{id}/events",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, /) -> types.Request[builtins.list[models.Event]]:
    """List events of an instance."""
    return types.Request(
        OPERATION,
        models.Event.from_list,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
