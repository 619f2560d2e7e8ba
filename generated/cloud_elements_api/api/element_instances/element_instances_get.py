"""Get an instance of an element."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="element_instances.get",
    method="GET",
    path="/elements/{keyOrId}/instances/{id}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(key_or_id: str | int | None, id: str | int | None, /) -> types.Request[models.Instance]:
    """Get an instance of an element."""
    return types.Request(
        OPERATION,
        models.Instance.from_dict,
        path={"keyOrId": key_or_id, "id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
