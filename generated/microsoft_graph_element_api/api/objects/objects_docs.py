"""Get the documentation of an object."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="objects.docs",
    method="GET",
    path="/hubs/general/objects/{objectName}/docs",
    result="object",
    security=({"user": (), "element": ()},),
    safe=True,
)


def request(
    object_name: str | int | None,
    /,
    *,
    discovery: bool | None = None,
    resolve_references: bool | None = None,
    basic: bool | None = None,
    version: str | None = None,
) -> types.Request[models.SwaggerDocument]:
    """Get the documentation of an object."""
    return types.Request(
        OPERATION,
        models.SwaggerDocument.from_dict,
        path={"objectName": object_name},
        query=types.query(
            ("discovery", discovery), ("resolveReferences", resolve_references), ("basic", basic), ("version", version)
        ),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
