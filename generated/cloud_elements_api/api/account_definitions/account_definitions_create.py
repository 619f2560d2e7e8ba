"""Create an object definition of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="account_definitions.create",
    method="POST",
    path="/accounts/{id}/objects/{objectName}/definitions",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    id: str | int | None, object_name: str | int | None, /, *, body: models.ObjectDefinition | Mapping[str, Any]
) -> types.Request[models.ObjectDefinition]:
    """Create an object definition of an account."""
    return types.Request(
        OPERATION,
        models.ObjectDefinition.from_dict,
        path={"id": id, "objectName": object_name},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
