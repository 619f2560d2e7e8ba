"""Log the calls of an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="instances.enable_trace_logging",
    method="PUT",
    path="/instances/{id}/trace-logging",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(
    id: str | int | None, /, *, body: models.TraceLogging | Mapping[str, Any] | None = None
) -> types.Request[None]:
    """Log the calls of an instance."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
