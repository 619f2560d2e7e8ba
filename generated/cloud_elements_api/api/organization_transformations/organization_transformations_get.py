"""Get a transformation of the organization."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="organization_transformations.get",
    method="GET",
    path="/organizations/elements/{keyOrId}/transformations/{objectName}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(key_or_id: str | int | None, object_name: str | int | None, /) -> types.Request[models.Transformation]:
    """Get a transformation of the organization."""
    return types.Request(
        OPERATION,
        models.Transformation.from_dict,
        path={"keyOrId": key_or_id, "objectName": object_name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
