"""Get a transformation of the current instance."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="current_instance_transformations.get",
    method="GET",
    path="/instances/transformations/{objectName}",
    result="object",
    security=({"user": (), "organization": (), "element": ()},),
    safe=True,
)


def request(object_name: str | int | None, /) -> types.Request[models.Transformation]:
    """Get a transformation of the current instance."""
    return types.Request(
        OPERATION,
        models.Transformation.from_dict,
        path={"objectName": object_name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
