"""Rename a common resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="common_resources.rename",
    method="PATCH",
    path="/common-resources/{name}",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    name: str | int | None, /, *, body: models.CommonResourceRename | Mapping[str, Any]
) -> types.Request[models.CommonResource]:
    """Rename a common resource."""
    return types.Request(
        OPERATION,
        models.CommonResource.from_dict,
        path={"name": name},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
