"""List virtual data resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="vdrs.list", method="GET", path="/vdrs", result="array", security=({"user": (), "organization": ()},), safe=True
)


def request() -> types.Request[builtins.list[models.Vdr]]:
    """List virtual data resources."""
    return types.Request(
        OPERATION,
        models.Vdr.from_list,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
