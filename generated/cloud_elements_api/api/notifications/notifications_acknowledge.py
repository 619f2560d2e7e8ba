"""Acknowledge a notification."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="notifications.acknowledge",
    method="PUT",
    path="/notifications/{id}/acknowledge",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(id: str | int | None, /) -> types.Request[models.Notification]:
    """Acknowledge a notification."""
    return types.Request(
        OPERATION,
        models.Notification.from_dict,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
