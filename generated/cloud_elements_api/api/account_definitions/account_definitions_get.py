"""Get an object definition of an account."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="account_definitions.get",
    method="GET",
    path="/accounts/{id}/objects/{objectName}/definitions",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, object_name: str | int | None, /) -> types.Request[models.ObjectDefinition]:
    """Get an object definition of an account."""
    return types.Request(
        OPERATION,
        models.ObjectDefinition.from_dict,
        path={"id": id, "objectName": object_name},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
