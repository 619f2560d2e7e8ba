"""Delete a virtual data resource."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="vdrs.delete", method="DELETE", path="/vdrs/{id}", result="none", security=({"user": (), "organization": ()},)
)


def request(id: str | int | None, /, *, system_only: bool | None = None) -> types.Request[None]:
    """Delete a virtual data resource."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id},
        query=types.query(("systemOnly", system_only)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
