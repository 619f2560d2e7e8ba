"""Get an element."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="elements.get",
    method="GET",
    path="/elements/{keyOrId}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(key_or_id: str | int | None, /) -> types.Request[models.Element]:
    """Get an element."""
    return types.Request(
        OPERATION,
        models.Element.from_dict,
        path={"keyOrId": key_or_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
