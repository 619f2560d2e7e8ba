"""List common resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="common_resources.list",
    method="GET",
    path="/common-resources",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request() -> types.Request[builtins.list[models.CommonResource]]:
    """List common resources."""
    return types.Request(
        OPERATION,
        models.CommonResource.from_list,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
