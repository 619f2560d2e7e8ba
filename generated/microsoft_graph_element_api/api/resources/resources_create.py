"""Create a record of an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="resources.create",
    method="POST",
    path="/hubs/general/{objectName}",
    result="object",
    security=({"user": (), "element": ()},),
)


def request(
    object_name: str | int | None, /, *, body: dict[str, Any] | Mapping[str, Any]
) -> types.Request[dict[str, Any]]:
    """Create a record of an object."""
    return types.Request(
        OPERATION,
        types.as_is,
        path={"objectName": object_name},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
