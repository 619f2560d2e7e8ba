"""Stop logging the calls of an instance."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="instances.disable_trace_logging",
    method="DELETE",
    path="/instances/{id}/trace-logging",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(id: str | int | None, /) -> types.Request[None]:
    """Stop logging the calls of an instance."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
