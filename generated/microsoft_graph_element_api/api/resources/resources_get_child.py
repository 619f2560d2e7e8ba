"""Get a record below a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types
from ...client import functions

if TYPE_CHECKING:
    from typing import Any

OPERATION = types.Operation(
    id="resources.get_child",
    method="GET",
    path="/hubs/general/{objectName}/{objectId}/{childObjectName}/{childObjectId}",
    result="object",
    security=({"user": (), "element": ()},),
    safe=True,
)


def request(
    object_name: str | int | None,
    object_id: str | int | None,
    child_object_name: str | int | None,
    child_object_id: str | int | None,
    /,
) -> types.Request[dict[str, Any]]:
    """Get a record below a record."""
    return types.Request(
        OPERATION,
        types.as_is,
        path={
            "objectName": object_name,
            "objectId": object_id,
            "childObjectName": child_object_name,
            "childObjectId": child_object_id,
        },
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
