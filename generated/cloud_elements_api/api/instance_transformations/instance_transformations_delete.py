"""Delete a transformation of an instance."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="instance_transformations.delete",
    method="DELETE",
    path="/instances/{id}/transformations/{objectName}",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(
    id: str | int | None, object_name: str | int | None, /, *, propagate: bool | None = None
) -> types.Request[None]:
    """Delete a transformation of an instance."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id, "objectName": object_name},
        query=types.query(("propagate", propagate)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
