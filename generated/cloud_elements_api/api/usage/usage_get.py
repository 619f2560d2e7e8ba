"""Get a call."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="usage.get",
    method="GET",
    path="/usage/{id}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, /) -> types.Request[models.UsageEntry]:
    """Get a call."""
    return types.Request(
        OPERATION,
        models.UsageEntry.from_dict,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
