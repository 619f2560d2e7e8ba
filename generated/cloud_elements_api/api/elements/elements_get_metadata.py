"""Get what an element is able to do."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="elements.get_metadata",
    method="GET",
    path="/elements/{id}/metadata",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, /, *, expand: bool | None = None) -> types.Request[models.ElementMetadata]:
    """Get what an element is able to do."""
    return types.Request(
        OPERATION,
        models.ElementMetadata.from_dict,
        path={"id": id},
        query=types.query(("expand", expand)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
