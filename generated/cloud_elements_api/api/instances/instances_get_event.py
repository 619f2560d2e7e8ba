"""Get an event of an instance."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="instances.get_event",
    method="GET",
    path="/instances/{id}/events/{eventId}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, event_id: str | int | None, /) -> types.Request[models.Event]:
    """Get an event of an instance."""
    return types.Request(
        OPERATION,
        models.Event.from_dict,
        path={"id": id, "eventId": event_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
