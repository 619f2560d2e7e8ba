"""List the names of objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ..._kinds import TEXT, Either, Many, One, reader
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="objects.list",
    method="GET",
    path="/hubs/general/objects",
    result="array",
    security=({"user": (), "element": ()},),
    safe=True,
)
_READERS = (reader(Many(Either(TEXT, One("ObjectName"))), models.__name__, OPERATION.id),)


def request(
    *, elements_version: models.ElementsVersion | str | None = None
) -> types.Request[builtins.list[str | models.ObjectName]]:
    """List the names of objects."""
    return types.Request(
        OPERATION,
        _READERS[0],
        headers=types.headers(("Elements-Version", elements_version)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
