"""Get the file of a bulk download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types
from ...client import functions

if TYPE_CHECKING:
    from typing import Literal

OPERATION = types.Operation(
    id="bulk.file",
    method="GET",
    path="/hubs/general/bulk/{id}/{objectName}",
    result="stream",
    security=({"user": (), "element": ()},),
    safe=True,
    accept="text/csv",
)


def request(
    id: str | int | None,
    object_name: str | int | None,
    /,
    *,
    json: str | None = None,
    accept: Literal["text/csv", "application/json", "application/jsonl"] | str | None = None,
) -> types.Request[bytes]:
    """Get the file of a bulk download."""
    return types.Request(
        OPERATION,
        types.as_is,
        path={"id": id, "objectName": object_name},
        query=types.query(("json", json)),
        headers=types.headers(("Accept", accept)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
