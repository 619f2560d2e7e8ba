"""Count instances."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="instances.count",
    method="GET",
    path="/instances/count",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request() -> types.Request[models.InstanceCount]:
    """Count instances."""
    return types.Request(
        OPERATION,
        models.InstanceCount.from_dict,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
