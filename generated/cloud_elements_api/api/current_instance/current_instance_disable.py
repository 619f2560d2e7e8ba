"""Disable the current instance."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="current_instance.disable",
    method="DELETE",
    path="/instances/enabled",
    result="none",
    security=({"user": (), "organization": (), "element": ()},),
)


def request() -> types.Request[None]:
    """Disable the current instance."""
    return types.Request(
        OPERATION,
        types.nothing,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
