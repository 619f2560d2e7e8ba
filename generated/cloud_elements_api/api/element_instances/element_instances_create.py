"""Create an instance of an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="element_instances.create",
    method="POST",
    path="/elements/{keyOrId}/instances",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    key_or_id: str | int | None, /, *, body: models.ElementInstanceRequest | Mapping[str, Any]
) -> types.Request[models.Instance]:
    """Create an instance of an element."""
    return types.Request(
        OPERATION,
        models.Instance.from_dict,
        path={"keyOrId": key_or_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
