"""Get a calendar."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="calendars.get",
    method="GET",
    path="/hubs/general/calendars/{calendarId}",
    result="object",
    security=({"user": (), "element": ()},),
    safe=True,
)


def request(calendar_id: str | int | None, /) -> types.Request[models.Calendar]:
    """Get a calendar."""
    return types.Request(
        OPERATION,
        models.Calendar.from_dict,
        path={"calendarId": calendar_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
