"""Get an object definition of the organization."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="organization_definitions.get",
    method="GET",
    path="/organizations/objects/{objectName}/definitions",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(object_name: str | int | None, /) -> types.Request[models.ObjectDefinition]:
    """Get an object definition of the organization."""
    return types.Request(
        OPERATION,
        models.ObjectDefinition.from_dict,
        path={"objectName": object_name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
