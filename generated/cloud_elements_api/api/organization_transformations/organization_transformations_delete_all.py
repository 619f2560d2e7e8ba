"""Delete all transformations of the organization for an element."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="organization_transformations.delete_all",
    method="DELETE",
    path="/organizations/elements/{keyOrId}/transformations",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(key_or_id: str | int | None, /) -> types.Request[None]:
    """Delete all transformations of the organization for an element."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"keyOrId": key_or_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
