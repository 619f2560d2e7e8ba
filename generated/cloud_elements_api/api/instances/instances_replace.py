"""Replace an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="instances.replace",
    method="PUT",
    path="/instances/{id}",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    id: str | int | None, /, *, body: models.InstanceRequest | Mapping[str, Any], re_authenticate: bool | None = None
) -> types.Request[models.Instance]:
    """Replace an instance."""
    return types.Request(
        OPERATION,
        models.Instance.from_dict,
        path={"id": id},
        query=types.query(("reAuthenticate", re_authenticate)),
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
