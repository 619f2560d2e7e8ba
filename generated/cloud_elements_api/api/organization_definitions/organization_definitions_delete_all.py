"""Delete all object definitions of the organization."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="organization_definitions.delete_all",
    method="DELETE",
    path="/organizations/objects/definitions",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request() -> types.Request[None]:
    """Delete all object definitions of the organization."""
    return types.Request(
        OPERATION,
        types.nothing,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
