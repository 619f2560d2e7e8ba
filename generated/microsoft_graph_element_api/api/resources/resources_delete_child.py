"""Delete a record below a record."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="resources.delete_child",
    method="DELETE",
    path="/hubs/general/{objectName}/{objectId}/{childObjectName}/{childObjectId}",
    result="none",
    security=({"user": (), "element": ()},),
)


def request(
    object_name: str | int | None,
    object_id: str | int | None,
    child_object_name: str | int | None,
    child_object_id: str | int | None,
    /,
) -> types.Request[None]:
    """Delete a record below a record."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={
            "objectName": object_name,
            "objectId": object_id,
            "childObjectName": child_object_name,
            "childObjectId": child_object_id,
        },
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
