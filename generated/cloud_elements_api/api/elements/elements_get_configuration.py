"""Get the configuration that an element takes."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="elements.get_configuration",
    method="GET",
    path="/elements/{keyOrId}/configuration",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(key_or_id: str | int | None, /) -> types.Request[models.ElementConfigurations]:
    """Get the configuration that an element takes."""
    return types.Request(
        OPERATION,
        models.ElementConfigurations.from_dict,
        path={"keyOrId": key_or_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
