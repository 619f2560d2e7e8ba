"""Replace an instance of an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="element_instances.replace",
    method="PUT",
    path="/elements/{keyOrId}/instances/{id}",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    key_or_id: str | int | None, id: str | int | None, /, *, body: models.ElementInstanceRequest | Mapping[str, Any]
) -> types.Request[models.Instance]:
    """Replace an instance of an element."""
    return types.Request(
        OPERATION,
        models.Instance.from_dict,
        path={"keyOrId": key_or_id, "id": id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
