"""Change an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="instances.update",
    method="PATCH",
    path="/instances/{id}",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    id: str | int | None, /, *, body: models.InstanceUpdate | Mapping[str, Any]
) -> types.Request[models.Instance]:
    """Change an instance."""
    return types.Request(
        OPERATION,
        models.Instance.from_dict,
        path={"id": id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
