"""Get the delivery of a notification to a subscription."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="deliveries.get",
    method="GET",
    path="/notifications/{notificationId}/subscriptions/{subscriptionId}/deliveries",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(
    notification_id: str | int | None, subscription_id: str | int | None, /, *, hydrate: bool | None = None
) -> types.Request[models.Delivery]:
    """Get the delivery of a notification to a subscription."""
    return types.Request(
        OPERATION,
        models.Delivery.from_dict,
        path={"notificationId": notification_id, "subscriptionId": subscription_id},
        query=types.query(("hydrate", hydrate)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
