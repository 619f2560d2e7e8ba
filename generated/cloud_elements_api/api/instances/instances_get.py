"""Get an instance."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="instances.get",
    method="GET",
    path="/instances/{id}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, /) -> types.Request[models.Instance]:
    """Get an instance."""
    return types.Request(
        OPERATION,
        models.Instance.from_dict,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
