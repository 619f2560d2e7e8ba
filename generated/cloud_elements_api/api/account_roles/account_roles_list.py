"""List the roles of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="account_roles.list",
    method="GET",
    path="/accounts/{id}/roles",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, /) -> types.Request[builtins.list[models.Role]]:
    """List the roles of an account."""
    return types.Request(
        OPERATION,
        models.Role.from_list,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
