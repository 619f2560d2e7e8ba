"""Replace a record below a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="resources.replace_child",
    method="PUT",
    path="/hubs/general/{objectName}/{objectId}/{childObjectName}/{childObjectId}",
    result="object",
    security=({"user": (), "element": ()},),
)


def request(
    object_name: str | int | None,
    object_id: str | int | None,
    child_object_name: str | int | None,
    child_object_id: str | int | None,
    /,
    *,
    body: dict[str, Any] | Mapping[str, Any],
) -> types.Request[dict[str, Any]]:
    """Replace a record below a record."""
    return types.Request(
        OPERATION,
        types.as_is,
        path={
            "objectName": object_name,
            "objectId": object_id,
            "childObjectName": child_object_name,
            "childObjectId": child_object_id,
        },
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
