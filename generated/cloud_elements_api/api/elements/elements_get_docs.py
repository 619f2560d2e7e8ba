"""Get the documentation of an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types
from ...client import functions

if TYPE_CHECKING:
    from typing import Any

OPERATION = types.Operation(
    id="elements.get_docs",
    method="GET",
    path="/elements/{id}/docs",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(
    id: str | int | None, /, *, operation_id: str | None = None, version: str | None = None
) -> types.Request[dict[str, Any]]:
    """Get the documentation of an element."""
    return types.Request(
        OPERATION,
        types.as_is,
        path={"id": id},
        query=types.query(("operationId", operation_id), ("version", version)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
