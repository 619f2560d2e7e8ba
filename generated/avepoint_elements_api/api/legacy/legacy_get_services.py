"""Get the services of a customer."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="legacy.get_services",
    method="GET",
    path="/partner/services/{id}",
    result="object",
    security=({"oauth2": ("partner.license.read.all",)},),
    safe=True,
    deprecated=True,
)


def request(id: str | int | None, /) -> types.Request[models.LegacyService]:
    """Get the services of a customer."""
    return types.Request(
        OPERATION,
        models.LegacyService.from_dict,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
