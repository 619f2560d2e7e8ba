"""Delete an object definition of the caller's account."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="current_account_definitions.delete",
    method="DELETE",
    path="/accounts/objects/{objectName}/definitions",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(object_name: str | int | None, /) -> types.Request[None]:
    """Delete an object definition of the caller's account."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"objectName": object_name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
