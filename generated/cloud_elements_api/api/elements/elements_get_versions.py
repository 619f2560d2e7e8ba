"""Get the versions of an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types
from ...client import functions

if TYPE_CHECKING:
    from typing import Any

OPERATION = types.Operation(
    id="elements.get_versions",
    method="GET",
    path="/elements/{id}/versions",
    result="any",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, /) -> types.Request[Any]:
    """Get the versions of an element."""
    return types.Request(
        OPERATION,
        types.as_is,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
