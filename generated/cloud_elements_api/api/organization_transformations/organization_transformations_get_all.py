"""Get all transformations of the organization for an element."""

from __future__ import annotations

from ... import models, types
from ..._kinds import Map, One, reader
from ...client import functions

OPERATION = types.Operation(
    id="organization_transformations.get_all",
    method="GET",
    path="/organizations/elements/{keyOrId}/transformations",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)
_READERS = (reader(Map(One("Transformation")), models.__name__, OPERATION.id),)


def request(key_or_id: str | int | None, /) -> types.Request[dict[str, models.Transformation]]:
    """Get all transformations of the organization for an element."""
    return types.Request(
        OPERATION,
        _READERS[0],
        path={"keyOrId": key_or_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
