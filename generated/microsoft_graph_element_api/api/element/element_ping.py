"""Ask whether the element answers."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="element.ping",
    method="GET",
    path="/hubs/general/ping",
    result="object",
    security=({"user": (), "element": ()},),
    safe=True,
)


def request() -> types.Request[models.Pong]:
    """Ask whether the element answers."""
    return types.Request(
        OPERATION,
        models.Pong.from_dict,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
