"""Delete a user of an account."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="account_users.delete",
    method="DELETE",
    path="/accounts/{id}/users/{emailOrId}",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(id: str | int | None, email_or_id: str | int | None, /) -> types.Request[None]:
    """Delete a user of an account."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id, "emailOrId": email_or_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
