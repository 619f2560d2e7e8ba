"""Delete all transformations of the current instance."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="current_instance_transformations.delete_all",
    method="DELETE",
    path="/instances/transformations",
    result="none",
    security=({"user": (), "organization": (), "element": ()},),
)


def request() -> types.Request[None]:
    """Delete all transformations of the current instance."""
    return types.Request(
        OPERATION,
        types.nothing,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
