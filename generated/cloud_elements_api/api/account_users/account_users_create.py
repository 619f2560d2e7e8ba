"""Create a user in an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="account_users.create",
    method="POST",
    path="/accounts/{id}/users",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(id: str | int | None, /, *, body: models.UserCreate | Mapping[str, Any]) -> types.Request[models.User]:
    """Create a user in an account."""
    return types.Request(
        OPERATION,
        models.User.from_dict,
        path={"id": id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
