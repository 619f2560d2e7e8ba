"""Delete a transformation of the organization."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="organization_transformations.delete",
    method="DELETE",
    path="/organizations/elements/{keyOrId}/transformations/{objectName}",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(key_or_id: str | int | None, object_name: str | int | None, /) -> types.Request[None]:
    """Delete a transformation of the organization."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"keyOrId": key_or_id, "objectName": object_name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
