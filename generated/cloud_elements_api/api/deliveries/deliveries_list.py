"""List deliveries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="deliveries.list",
    method="GET",
    path="/notifications/subscriptions/deliveries",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(*, where: str | None = None, hydrate: bool | None = None) -> types.Request[builtins.list[models.Delivery]]:
    """List deliveries."""
    return types.Request(
        OPERATION,
        models.Delivery.from_list,
        query=types.query(("where", where), ("hydrate", hydrate)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
