"""Create a notification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="notifications.create",
    method="POST",
    path="/notifications",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(*, body: models.NotificationCreate | Mapping[str, Any]) -> types.Request[models.Notification]:
    """Create a notification."""
    return types.Request(
        OPERATION,
        models.Notification.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
