"""Create a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="calendars.create",
    method="POST",
    path="/hubs/general/calendars",
    result="object",
    security=({"user": (), "element": ()},),
)


def request(*, body: models.CalendarInput | Mapping[str, Any]) -> types.Request[models.Calendar]:
    """Create a calendar."""
    return types.Request(
        OPERATION,
        models.Calendar.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
