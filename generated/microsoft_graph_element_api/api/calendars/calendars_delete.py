"""Delete a calendar."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="calendars.delete",
    method="DELETE",
    path="/hubs/general/calendars/{calendarId}",
    result="none",
    security=({"user": (), "element": ()},),
)


def request(calendar_id: str | int | None, /) -> types.Request[None]:
    """Delete a calendar."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"calendarId": calendar_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
