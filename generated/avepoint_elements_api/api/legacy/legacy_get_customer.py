"""Get a customer."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="legacy.get_customer",
    method="GET",
    path="/partner/customers/{id}",
    result="object",
    security=({"oauth2": ("partner.customers.read.all",)},),
    safe=True,
    deprecated=True,
)


def request(id: str | int | None, /) -> types.Request[models.LegacyCustomer]:
    """Get a customer."""
    return types.Request(
        OPERATION,
        models.LegacyCustomer.from_dict,
        path={"id": id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
