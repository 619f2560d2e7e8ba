"""Create a hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="hubs.create", method="POST", path="/hubs", result="object", security=({"user": (), "organization": ()},)
)


def request(*, body: models.HubRequest | Mapping[str, Any]) -> types.Request[models.Hub]:
    """Create a hub."""
    return types.Request(
        OPERATION,
        models.Hub.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
