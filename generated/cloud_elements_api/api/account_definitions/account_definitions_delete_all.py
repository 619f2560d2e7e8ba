"""Delete all object definitions of an account."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="account_definitions.delete_all",
    method="DELETE",
    path="/accounts/{id}/objects/definitions",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(id: str | int | None, /) -> types.Request[None]:
    """Delete all object definitions of an account."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
