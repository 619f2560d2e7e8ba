"""Replace an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="accounts.replace",
    method="PUT",
    path="/accounts/{id}",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    id: str | int | None, /, *, body: models.AccountUpdate | Mapping[str, Any], permanent: bool | None = None
) -> types.Request[models.Account]:
    """Replace an account."""
    return types.Request(
        OPERATION,
        models.Account.from_dict,
        path={"id": id},
        query=types.query(("permanent", permanent)),
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
