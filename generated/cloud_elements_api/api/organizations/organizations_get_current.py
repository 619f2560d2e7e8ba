"""Get the caller's organization."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="organizations.get_current",
    method="GET",
    path="/organizations/me",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request() -> types.Request[models.Organization]:
    """Get the caller's organization."""
    return types.Request(
        OPERATION,
        models.Organization.from_dict,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
