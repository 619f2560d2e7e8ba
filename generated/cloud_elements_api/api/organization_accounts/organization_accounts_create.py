"""Create an account in an organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="organization_accounts.create",
    method="POST",
    path="/organizations/{id}/accounts",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    id: str | int | None, /, *, body: models.OrganizationAccountCreate | Mapping[str, Any]
) -> types.Request[models.Account]:
    """Create an account in an organization."""
    return types.Request(
        OPERATION,
        models.Account.from_dict,
        path={"id": id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
