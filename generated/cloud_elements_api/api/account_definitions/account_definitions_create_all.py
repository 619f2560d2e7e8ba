"""Create object definitions of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ..._kinds import Map, One, reader
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="account_definitions.create_all",
    method="POST",
    path="/accounts/{id}/objects/definitions",
    result="object",
    security=({"user": (), "organization": ()},),
)
_READERS = (reader(Map(One("ObjectDefinition")), models.__name__, OPERATION.id),)


def request(
    id: str | int | None, /, *, body: dict[str, models.ObjectDefinition] | Mapping[str, Any]
) -> types.Request[dict[str, models.ObjectDefinition]]:
    """Create object definitions of an account."""
    return types.Request(
        OPERATION,
        _READERS[0],
        path={"id": id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
