"""List the roles of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="organizations.list_roles",
    method="GET",
    path="/organizations/roles",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request() -> types.Request[builtins.list[models.Role]]:
    """List the roles of the organization."""
    return types.Request(
        OPERATION,
        models.Role.from_list,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
