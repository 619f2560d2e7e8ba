"""Delete a subscription."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="subscriptions.delete",
    method="DELETE",
    path="/notifications/subscriptions/{id}",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(id: str | int | None, /) -> types.Request[None]:
    """Delete a subscription."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
