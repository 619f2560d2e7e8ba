"""Get a transformation of a VDR."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="vdr_transformations.get",
    method="GET",
    path="/vdrs/{id}/transformations/{transformationId}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, transformation_id: str | int | None, /) -> types.Request[models.VdrTransformation]:
    """Get a transformation of a VDR."""
    return types.Request(
        OPERATION,
        models.VdrTransformation.from_dict,
        path={"id": id, "transformationId": transformation_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
