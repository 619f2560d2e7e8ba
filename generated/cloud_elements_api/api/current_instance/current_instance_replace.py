"""Replace the current instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="current_instance.replace",
    method="PUT",
    path="/instances",
    result="object",
    security=({"user": (), "organization": (), "element": ()},),
)


def request(*, body: models.InstanceRequest | Mapping[str, Any]) -> types.Request[models.Instance]:
    """Replace the current instance."""
    return types.Request(
        OPERATION,
        models.Instance.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
