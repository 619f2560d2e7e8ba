"""Cancel a bulk job."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="bulk.cancel",
    method="PUT",
    path="/hubs/general/bulk/{id}/cancel",
    result="object",
    security=({"user": (), "element": ()},),
)


def request(id: str | int | None, /) -> types.Request[models.BulkJob]:
    """Cancel a bulk job."""
    return types.Request(
        OPERATION,
        models.BulkJob.from_dict,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
