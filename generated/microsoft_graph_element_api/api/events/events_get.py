"""Get an event."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="events.get",
    method="GET",
    path="/hubs/general/calendars/{calendarId}/events/{eventId}",
    result="object",
    security=({"user": (), "element": ()},),
    safe=True,
)


def request(calendar_id: str | int | None, event_id: str | int | None, /) -> types.Request[models.Event]:
    """Get an event."""
    return types.Request(
        OPERATION,
        models.Event.from_dict,
        path={"calendarId": calendar_id, "eventId": event_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
