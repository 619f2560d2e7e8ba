"""Get a user."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="users.get",
    method="GET",
    path="/users/{emailOrId}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(
    email_or_id: str | int | None, /, *, include_inactive: bool | None = None, elements_user_password: str | None = None
) -> types.Request[models.User]:
    """Get a user."""
    return types.Request(
        OPERATION,
        models.User.from_dict,
        path={"emailOrId": email_or_id},
        query=types.query(("includeInactive", include_inactive)),
        headers=types.headers(("Elements-User-Password", elements_user_password)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
