"""Delete a transformation of the current instance."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="current_instance_transformations.delete",
    method="DELETE",
    path="/instances/transformations/{objectName}",
    result="none",
    security=({"user": (), "organization": (), "element": ()},),
)


def request(object_name: str | int | None, /) -> types.Request[None]:
    """Delete a transformation of the current instance."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"objectName": object_name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
