"""Delete a common resource."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="common_resources.delete",
    method="DELETE",
    path="/common-resources/{name}",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(name: str | int | None, /) -> types.Request[None]:
    """Delete a common resource."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"name": name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
