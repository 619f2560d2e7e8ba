"""Clone an element."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="elements.clone",
    method="POST",
    path="/elements/{keyOrId}/clone",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(key_or_id: str | int | None, /) -> types.Request[models.Element]:
    """Clone an element."""
    return types.Request(
        OPERATION,
        models.Element.from_dict,
        path={"keyOrId": key_or_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
