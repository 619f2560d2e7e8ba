"""Grant a role to an account."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="account_roles.grant",
    method="PUT",
    path="/accounts/{id}/roles/{roleKey}",
    result="object",
    security=({"user": (), "organization": ()},),
    repeatable=False,
)


def request(id: str | int | None, role_key: str | int | None, /) -> types.Request[models.Role]:
    """Grant a role to an account."""
    return types.Request(
        OPERATION,
        models.Role.from_dict,
        path={"id": id, "roleKey": role_key},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
