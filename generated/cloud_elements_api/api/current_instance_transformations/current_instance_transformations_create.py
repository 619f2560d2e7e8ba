"""Create a transformation of the current instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="current_instance_transformations.create",
    method="POST",
    path="/instances/transformations/{objectName}",
    result="object",
    security=({"user": (), "organization": (), "element": ()},),
)


def request(
    object_name: str | int | None, /, *, body: models.TransformationRequest | Mapping[str, Any]
) -> types.Request[models.Transformation]:
    """Create a transformation of the current instance."""
    return types.Request(
        OPERATION,
        models.Transformation.from_dict,
        path={"objectName": object_name},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
