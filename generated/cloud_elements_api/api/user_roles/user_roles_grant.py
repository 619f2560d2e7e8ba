"""Grant a role to a user."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="user_roles.grant",
    method="PUT",
    path="/users/{userId}/roles/{roleKey}",
    result="object",
    security=({"user": (), "organization": ()},),
    repeatable=False,
)


def request(user_id: str | int | None, role_key: str | int | None, /) -> types.Request[models.Role]:
    """Grant a role to a user."""
    return types.Request(
        OPERATION,
        models.Role.from_dict,
        path={"userId": user_id, "roleKey": role_key},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
