"""Deactivate an account for good."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="accounts.delete",
    method="DELETE",
    path="/accounts/{id}",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(id: str | int | None, /) -> types.Request[None]:
    """Deactivate an account for good."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
