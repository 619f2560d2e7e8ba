"""Export an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types
from ...client import functions

if TYPE_CHECKING:
    from typing import Any

OPERATION = types.Operation(
    id="elements.export",
    method="GET",
    path="/elements/{keyOrId}/export",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(key_or_id: str | int | None, /) -> types.Request[dict[str, Any]]:
    """Export an element."""
    return types.Request(
        OPERATION,
        types.as_is,
        path={"keyOrId": key_or_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
