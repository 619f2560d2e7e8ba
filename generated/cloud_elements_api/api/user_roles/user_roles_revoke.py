"""Take a role from a user."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="user_roles.revoke",
    method="DELETE",
    path="/users/{userId}/roles/{roleKey}",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(user_id: str | int | None, role_key: str | int | None, /) -> types.Request[None]:
    """Take a role from a user."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"userId": user_id, "roleKey": role_key},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
