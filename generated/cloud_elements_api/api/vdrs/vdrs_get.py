"""Get a virtual data resource."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="vdrs.get",
    method="GET",
    path="/vdrs/{id}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, /, *, system_only: bool | None = None) -> types.Request[models.Vdr]:
    """Get a virtual data resource."""
    return types.Request(
        OPERATION,
        models.Vdr.from_dict,
        path={"id": id},
        query=types.query(("systemOnly", system_only)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
