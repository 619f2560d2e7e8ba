"""Delete an event."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="events.delete",
    method="DELETE",
    path="/hubs/general/calendars/{calendarId}/events/{eventId}",
    result="none",
    security=({"user": (), "element": ()},),
)


def request(calendar_id: str | int | None, event_id: str | int | None, /) -> types.Request[None]:
    """Delete an event."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"calendarId": calendar_id, "eventId": event_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
