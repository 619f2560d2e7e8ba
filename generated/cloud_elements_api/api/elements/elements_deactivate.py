"""Deactivate an element."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="elements.deactivate",
    method="DELETE",
    path="/elements/{keyOrId}/active",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(key_or_id: str | int | None, /) -> types.Request[None]:
    """Deactivate an element."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"keyOrId": key_or_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
