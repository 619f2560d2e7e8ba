"""Create a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="contacts.create",
    method="POST",
    path="/hubs/general/contacts",
    result="object",
    security=({"user": (), "element": ()},),
)


def request(*, body: models.Contact | Mapping[str, Any]) -> types.Request[models.Contact]:
    """Create a contact."""
    return types.Request(
        OPERATION,
        models.Contact.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
