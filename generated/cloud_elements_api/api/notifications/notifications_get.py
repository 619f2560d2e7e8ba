"""Get a notification."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="notifications.get",
    method="GET",
    path="/notifications/{id}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, /) -> types.Request[models.Notification]:
    """Get a notification."""
    return types.Request(
        OPERATION,
        models.Notification.from_dict,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
