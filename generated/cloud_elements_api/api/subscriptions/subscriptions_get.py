"""Get a subscription."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="subscriptions.get",
    method="GET",
    path="/notifications/subscriptions/{id}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, /) -> types.Request[models.Subscription]:
    """Get a subscription."""
    return types.Request(
        OPERATION,
        models.Subscription.from_dict,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
