"""Delete a contact."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="contacts.delete",
    method="DELETE",
    path="/hubs/general/contacts/{id}",
    result="none",
    security=({"user": (), "element": ()},),
)


def request(id: str | int | None, /) -> types.Request[None]:
    """Delete a contact."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
