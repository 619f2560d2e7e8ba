"""Get all transformations of the current instance."""

from __future__ import annotations

from ... import models, types
from ..._kinds import Map, One, reader
from ...client import functions

OPERATION = types.Operation(
    id="current_instance_transformations.get_all",
    method="GET",
    path="/instances/transformations",
    result="object",
    security=({"user": (), "organization": (), "element": ()},),
    safe=True,
)
_READERS = (reader(Map(One("Transformation")), models.__name__, OPERATION.id),)


def request() -> types.Request[dict[str, models.Transformation]]:
    """Get all transformations of the current instance."""
    return types.Request(
        OPERATION,
        _READERS[0],
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
