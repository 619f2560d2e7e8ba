"""Delete an object definition of an account."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="account_definitions.delete",
    method="DELETE",
    path="/accounts/{id}/objects/{objectName}/definitions",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(id: str | int | None, object_name: str | int | None, /) -> types.Request[None]:
    """Delete an object definition of an account."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id, "objectName": object_name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
