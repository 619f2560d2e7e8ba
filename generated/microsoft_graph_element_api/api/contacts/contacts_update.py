"""Change a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="contacts.update",
    method="PATCH",
    path="/hubs/general/contacts/{id}",
    result="object",
    security=({"user": (), "element": ()},),
)


def request(id: str | int | None, /, *, body: models.Contact | Mapping[str, Any]) -> types.Request[models.Contact]:
    """Change a contact."""
    return types.Request(
        OPERATION,
        models.Contact.from_dict,
        path={"id": id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
