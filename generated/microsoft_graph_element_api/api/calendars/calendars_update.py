"""Change a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="calendars.update",
    method="PATCH",
    path="/hubs/general/calendars/{calendarId}",
    result="object",
    security=({"user": (), "element": ()},),
)


def request(
    calendar_id: str | int | None, /, *, body: models.Calendar | Mapping[str, Any]
) -> types.Request[models.Calendar]:
    """Change a calendar."""
    return types.Request(
        OPERATION,
        models.Calendar.from_dict,
        path={"calendarId": calendar_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
