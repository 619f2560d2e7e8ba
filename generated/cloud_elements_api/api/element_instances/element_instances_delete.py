"""Delete an instance of an element."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="element_instances.delete",
    method="DELETE",
    path="/elements/{keyOrId}/instances/{id}",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(key_or_id: str | int | None, id: str | int | None, /) -> types.Request[None]:
    """Delete an instance of an element."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"keyOrId": key_or_id, "id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
