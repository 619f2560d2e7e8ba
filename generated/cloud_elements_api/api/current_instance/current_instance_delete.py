"""Delete the current instance."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="current_instance.delete",
    method="DELETE",
    path="/instances",
    result="none",
    security=({"user": (), "organization": (), "element": ()},),
)


def request() -> types.Request[None]:
    """Delete the current instance."""
    return types.Request(
        OPERATION,
        types.nothing,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
