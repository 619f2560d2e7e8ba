"""List the roles of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="user_roles.list",
    method="GET",
    path="/users/{id}/roles",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, /) -> types.Request[builtins.list[models.Role]]:
    """List the roles of a user."""
    return types.Request(
        OPERATION,
        models.Role.from_list,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
