"""Change the settings of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="account_settings.update",
    method="PATCH",
    path="/accounts/{accountId}/settings",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    account_id: str | int | None, /, *, body: models.AccountSettings | Mapping[str, Any]
) -> types.Request[models.AccountSettings]:
    """Change the settings of an account."""
    return types.Request(
        OPERATION,
        models.AccountSettings.from_dict,
        path={"accountId": account_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
