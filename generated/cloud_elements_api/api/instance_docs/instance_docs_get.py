"""Get the documentation of an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types
from ...client import functions

if TYPE_CHECKING:
    from typing import Any

OPERATION = types.Operation(
    id="instance_docs.get",
    method="GET",
    path="/instances/{id}/docs",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(
    id: str | int | None,
    /,
    *,
    operation_id: str | None = None,
    version: str | None = None,
    base_url: str | None = None,
    resolve_references: bool | None = None,
    discovery: bool | None = None,
    basic: bool | None = None,
) -> types.Request[dict[str, Any]]:
    """Get the documentation of an instance."""
    return types.Request(
        OPERATION,
        types.as_is,
        path={"id": id},
        query=types.query(
            ("operationId", operation_id),
            ("version", version),
            ("baseUrl", base_url),
            ("resolveReferences", resolve_references),
            ("discovery", discovery),
            ("basic", basic),
        ),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
