"""Get the state of a bulk job."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="bulk.status",
    method="GET",
    path="/hubs/general/bulk/{id}/status",
    result="object",
    security=({"user": (), "element": ()},),
    safe=True,
)


def request(id: str | int | None, /) -> types.Request[models.BulkJob]:
    """Get the state of a bulk job."""
    return types.Request(
        OPERATION,
        models.BulkJob.from_dict,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
