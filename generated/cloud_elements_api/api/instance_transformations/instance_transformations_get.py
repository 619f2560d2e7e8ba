"""Get a transformation of an instance."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="instance_transformations.get",
    method="GET",
    path="/instances/{id}/transformations/{objectName}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, object_name: str | int | None, /) -> types.Request[models.Transformation]:
    """Get a transformation of an instance."""
    return types.Request(
        OPERATION,
        models.Transformation.from_dict,
        path={"id": id, "objectName": object_name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
