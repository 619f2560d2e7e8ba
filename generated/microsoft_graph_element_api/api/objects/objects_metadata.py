"""Get the fields of an object."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="objects.metadata",
    method="GET",
    path="/hubs/general/objects/{objectName}/metadata",
    result="object",
    security=({"user": (), "element": ()},),
    safe=True,
)


def request(object_name: str | int | None, /) -> types.Request[models.ObjectMetadata]:
    """Get the fields of an object."""
    return types.Request(
        OPERATION,
        models.ObjectMetadata.from_dict,
        path={"objectName": object_name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
