"""Get what uses a common resource."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="common_resources.get_usages",
    method="GET",
    path="/common-resources/{name}/usages",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(name: str | int | None, /) -> types.Request[models.CommonResourceUsages]:
    """Get what uses a common resource."""
    return types.Request(
        OPERATION,
        models.CommonResourceUsages.from_dict,
        path={"name": name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
