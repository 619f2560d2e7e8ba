"""Delete a record of an object."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="resources.delete",
    method="DELETE",
    path="/hubs/general/{objectName}/{objectId}",
    result="none",
    security=({"user": (), "element": ()},),
)


def request(object_name: str | int | None, object_id: str | int | None, /) -> types.Request[None]:
    """Delete a record of an object."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"objectName": object_name, "objectId": object_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
