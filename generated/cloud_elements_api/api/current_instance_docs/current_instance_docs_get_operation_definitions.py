"""Get the schemas of an operation of the current instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types
from ...client import functions

if TYPE_CHECKING:
    from typing import Any

OPERATION = types.Operation(
    id="current_instance_docs.get_operation_definitions",
    method="GET",
    path="/instances/docs/{operationId}/definitions",
    result="object",
    security=({"user": (), "organization": (), "element": ()},),
    safe=True,
)


def request(
    operation_id: str | int | None,
    /,
    *,
    discovery: bool | None = None,
    resolve_references: bool | None = None,
    basic: bool | None = None,
    version: str | None = None,
) -> types.Request[dict[str, Any]]:
    """Get the schemas of an operation of the current instance."""
    return types.Request(
        OPERATION,
        types.as_is,
        path={"operationId": operation_id},
        query=types.query(
            ("discovery", discovery), ("resolveReferences", resolve_references), ("basic", basic), ("version", version)
        ),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
