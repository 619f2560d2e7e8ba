"""Replace a transformation of an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="instance_transformations.replace",
    method="PUT",
    path="/instances/{id}/transformations/{objectName}",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    id: str | int | None, object_name: str | int | None, /, *, body: models.TransformationRequest | Mapping[str, Any]
) -> types.Request[models.Transformation]:
    """Replace a transformation of an instance."""
    return types.Request(
        OPERATION,
        models.Transformation.from_dict,
        path={"id": id, "objectName": object_name},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
