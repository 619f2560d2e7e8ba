"""Get the settings of the caller's account."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="current_account_settings.get",
    method="GET",
    path="/accounts/settings",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request() -> types.Request[models.AccountSettings]:
    """Get the settings of the caller's account."""
    return types.Request(
        OPERATION,
        models.AccountSettings.from_dict,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
