"""Get a contact."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="contacts.get",
    method="GET",
    path="/hubs/general/contacts/{id}",
    result="object",
    security=({"user": (), "element": ()},),
    safe=True,
)


def request(id: str | int | None, /) -> types.Request[models.Contact]:
    """Get a contact."""
    return types.Request(
        OPERATION,
        models.Contact.from_dict,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
