"""Delete an object definition of the organization."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="organization_definitions.delete",
    method="DELETE",
    path="/organizations/objects/{objectName}/definitions",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(object_name: str | int | None, /, *, system_only: bool | None = None) -> types.Request[None]:
    """Delete an object definition of the organization."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"objectName": object_name},
        query=types.query(("systemOnly", system_only)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
