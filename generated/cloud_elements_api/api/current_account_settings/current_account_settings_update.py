"""Change the settings of the caller's account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="current_account_settings.update",
    method="PATCH",
    path="/accounts/settings",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(*, body: models.AccountSettings | Mapping[str, Any]) -> types.Request[models.AccountSettings]:
    """Change the settings of the caller's account."""
    return types.Request(
        OPERATION,
        models.AccountSettings.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
