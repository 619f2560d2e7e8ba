"""Get an object definition of the caller's account."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="current_account_definitions.get",
    method="GET",
    path="/accounts/objects/{objectName}/definitions",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(object_name: str | int | None, /) -> types.Request[models.ObjectDefinition]:
    """Get an object definition of the caller's account."""
    return types.Request(
        OPERATION,
        models.ObjectDefinition.from_dict,
        path={"objectName": object_name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
