"""Delete a hub."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="hubs.delete", method="DELETE", path="/hubs/{key}", result="none", security=({"user": (), "organization": ()},)
)


def request(key: str | int | None, /) -> types.Request[None]:
    """Delete a hub."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"key": key},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
