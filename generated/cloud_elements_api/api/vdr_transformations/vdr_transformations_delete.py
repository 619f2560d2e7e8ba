"""Delete a transformation of a VDR."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="vdr_transformations.delete",
    method="DELETE",
    path="/vdrs/{id}/transformations/{transformationId}",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(id: str | int | None, transformation_id: str | int | None, /) -> types.Request[None]:
    """Delete a transformation of a VDR."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id, "transformationId": transformation_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
