"""Create a user in the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="organization_users.create",
    method="POST",
    path="/organizations/users",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(*, body: models.UserCreate | Mapping[str, Any]) -> types.Request[models.User]:
    """Create a user in the organization."""
    return types.Request(
        OPERATION,
        models.User.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
