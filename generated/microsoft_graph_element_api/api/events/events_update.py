"""Change an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="events.update",
    method="PATCH",
    path="/hubs/general/calendars/{calendarId}/events/{eventId}",
    result="object",
    security=({"user": (), "element": ()},),
)


def request(
    calendar_id: str | int | None, event_id: str | int | None, /, *, body: models.Event | Mapping[str, Any]
) -> types.Request[models.Event]:
    """Change an event."""
    return types.Request(
        OPERATION,
        models.Event.from_dict,
        path={"calendarId": calendar_id, "eventId": event_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
