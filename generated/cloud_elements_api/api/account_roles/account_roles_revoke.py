"""Take a role from an account."""

from __future__ import annotations

from ... import types
from ...client import functions

OPERATION = types.Operation(
    id="account_roles.revoke",
    method="DELETE",
    path="/accounts/{id}/roles/{roleKey}",
    result="none",
    security=({"user": (), "organization": ()},),
)


def request(id: str | int | None, role_key: str | int | None, /) -> types.Request[None]:
    """Take a role from an account."""
    return types.Request(
        OPERATION,
        types.nothing,
        path={"id": id, "roleKey": role_key},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
