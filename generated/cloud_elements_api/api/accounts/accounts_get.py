"""Get an account."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="accounts.get",
    method="GET",
    path="/accounts/{id}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, /, *, include_inactive: bool | None = None) -> types.Request[models.Account]:
    """Get an account."""
    return types.Request(
        OPERATION,
        models.Account.from_dict,
        path={"id": id},
        query=types.query(("includeInactive", include_inactive)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
