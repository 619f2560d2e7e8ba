"""Create an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="elements.create", method="POST", path="/elements", result="object", security=({"user": (), "organization": ()},)
)


def request(*, body: models.ElementRequest | Mapping[str, Any]) -> types.Request[models.Element]:
    """Create an element."""
    return types.Request(
        OPERATION,
        models.Element.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
