"""Get an event."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="events.get",
    method="GET",
    path="/instances/events/{eventId}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(event_id: str | int | None, /) -> types.Request[models.Event]:
    """Get an event."""
    return types.Request(
        OPERATION,
        models.Event.from_dict,
        path={"eventId": event_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
