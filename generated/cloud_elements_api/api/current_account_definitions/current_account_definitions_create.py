"""Create an object definition of the caller's account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="current_account_definitions.create",
    method="POST",
    path="/accounts/objects/{objectName}/definitions",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    object_name: str | int | None, /, *, body: models.ObjectDefinition | Mapping[str, Any]
) -> types.Request[models.ObjectDefinition]:
    """Create an object definition of the caller's account."""
    return types.Request(
        OPERATION,
        models.ObjectDefinition.from_dict,
        path={"objectName": object_name},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
