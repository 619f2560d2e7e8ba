"""Delete a user of the organization."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="organization_users.delete",
    method="DELETE",
    path="/organizations/users/{emailOrId}",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(email_or_id: str | int | None, /) -> types.Request[None]:
    """Delete a user of the organization."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"emailOrId": email_or_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
