"""Get all object definitions of an instance."""

from __future__ import annotations

from ... import models, types
from ..._kinds import Map, One, reader
from ...client import functions

OPERATION = types.Operation(
    id="instance_definitions.get_all",
    method="GET",
    path="/instances/{id}/objects/definitions",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)
_READERS = (reader(Map(One("ObjectDefinition")), models.__name__, OPERATION.id),)


def request(id: str | int | None, /) -> types.Request[dict[str, models.ObjectDefinition]]:
    """Get all object definitions of an instance."""
    return types.Request(
        OPERATION,
        _READERS[0],
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
