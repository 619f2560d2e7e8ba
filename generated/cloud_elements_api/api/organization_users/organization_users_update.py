"""Change a user of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="organization_users.update",
    method="PATCH",
    path="/organizations/users/{emailOrId}",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    email_or_id: str | int | None, /, *, body: models.UserUpdate | Mapping[str, Any], permanent: bool | None = None
) -> types.Request[models.User]:
    """Change a user of the organization."""
    return types.Request(
        OPERATION,
        models.User.from_dict,
        path={"emailOrId": email_or_id},
        query=types.query(("permanent", permanent)),
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
