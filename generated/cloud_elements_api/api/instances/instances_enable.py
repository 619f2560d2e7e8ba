"""Enable an instance."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="instances.enable",
    method="PUT",
    path="/instances/{id}/enabled",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(id: str | int | None, /) -> types.Request[None]:
    """Enable an instance."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
