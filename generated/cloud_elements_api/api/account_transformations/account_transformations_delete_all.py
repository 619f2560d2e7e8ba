"""Delete all transformations of an account for an element."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="account_transformations.delete_all",
    method="DELETE",
    path="/accounts/{id}/elements/{keyOrId}/transformations",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(id: str | int | None, key_or_id: str | int | None, /) -> types.Request[None]:
    """Delete all transformations of an account for an element."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id, "keyOrId": key_or_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
