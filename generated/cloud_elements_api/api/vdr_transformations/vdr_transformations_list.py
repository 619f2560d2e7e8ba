"""List the transformations of a VDR."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="vdr_transformations.list",
    method="GET",
    path="/vdrs/{id}/transformations",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(
    id: str | int | None, /, *, system_only: bool | None = None
) -> types.Request[builtins.list[models.VdrTransformation]]:
    """List the transformations of a VDR."""
    return types.Request(
        OPERATION,
        models.VdrTransformation.from_list,
        path={"id": id},
        query=types.query(("systemOnly", system_only)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
