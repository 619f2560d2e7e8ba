"""Delete a transformation of an account."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="account_transformations.delete",
    method="DELETE",
    path="/accounts/{id}/elements/{keyOrId}/transformations/{objectName}",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(id: str | int | None, key_or_id: str | int | None, object_name: str | int | None, /) -> types.Request[None]:
    """Delete a transformation of an account."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id, "keyOrId": key_or_id, "objectName": object_name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
