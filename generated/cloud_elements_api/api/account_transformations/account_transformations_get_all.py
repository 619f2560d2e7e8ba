"""Get all transformations of an account for an element."""

from __future__ import annotations

from ... import models, types
from ..._kinds import Map, One, reader
from ...client import functions

OPERATION = types.Operation(
    id="account_transformations.get_all",
    method="GET",
    path="/accounts/{id}/elements/{keyOrId}/transformations",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)
_READERS = (reader(Map(One("Transformation")), models.__name__, OPERATION.id),)


def request(id: str | int | None, key_or_id: str | int | None, /) -> types.Request[dict[str, models.Transformation]]:
    """Get all transformations of an account for an element."""
    return types.Request(
        OPERATION,
        _READERS[0],
        path={"id": id, "keyOrId": key_or_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
