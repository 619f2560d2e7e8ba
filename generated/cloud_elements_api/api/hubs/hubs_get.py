"""Get a hub."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="hubs.get",
    method="GET",
    path="/hubs/{key}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(key: str | int | None, /) -> types.Request[models.Hub]:
    """Get a hub."""
    return types.Request(
        OPERATION,
        models.Hub.from_dict,
        path={"key": key},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
