"""Get a common resource."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="common_resources.get",
    method="GET",
    path="/common-resources/{name}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(name: str | int | None, /) -> types.Request[models.CommonResource]:
    """Get a common resource."""
    return types.Request(
        OPERATION,
        models.CommonResource.from_dict,
        path={"name": name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
