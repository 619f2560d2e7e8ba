"""Create an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="accounts.create", method="POST", path="/accounts", result="object", security=({"user": (), "organization": ()},)
)


def request(*, body: models.AccountCreate | Mapping[str, Any]) -> types.Request[models.Account]:
    """Create an account."""
    return types.Request(
        OPERATION,
        models.Account.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
