"""List subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="subscriptions.list",
    method="GET",
    path="/notifications/subscriptions",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request() -> types.Request[builtins.list[models.Subscription]]:
    """List subscriptions."""
    return types.Request(
        OPERATION,
        models.Subscription.from_list,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
