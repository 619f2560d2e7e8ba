"""Replace an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="elements.replace",
    method="PUT",
    path="/elements/{keyOrId}",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    key_or_id: str | int | None, /, *, body: models.ElementRequest | Mapping[str, Any]
) -> types.Request[models.Element]:
    """Replace an element."""
    return types.Request(
        OPERATION,
        models.Element.from_dict,
        path={"keyOrId": key_or_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
