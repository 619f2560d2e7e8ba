"""List the deliveries of a notification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="deliveries.list_of_notification",
    method="GET",
    path="/notifications/{notificationId}/subscriptions/deliveries",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(
    notification_id: str | int | None, /, *, hydrate: bool | None = None
) -> types.Request[builtins.list[models.Delivery]]:
    """List the deliveries of a notification."""
    return types.Request(
        OPERATION,
        models.Delivery.from_list,
        path={"notificationId": notification_id},
        query=types.query(("hydrate", hydrate)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
