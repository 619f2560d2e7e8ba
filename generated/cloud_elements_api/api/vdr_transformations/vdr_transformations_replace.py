"""Replace a transformation of a VDR."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="vdr_transformations.replace",
    method="PUT",
    path="/vdrs/{id}/transformations/{transformationId}",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    id: str | int | None,
    transformation_id: str | int | None,
    /,
    *,
    body: models.VdrTransformationRequest | Mapping[str, Any],
) -> types.Request[models.VdrTransformation]:
    """Replace a transformation of a VDR."""
    return types.Request(
        OPERATION,
        models.VdrTransformation.from_dict,
        path={"id": id, "transformationId": transformation_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
