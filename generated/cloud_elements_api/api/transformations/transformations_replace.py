"""Create or replace a transformation of several levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="transformations.replace",
    method="PUT",
    path="/transformations",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    *, body: models.LeveledTransformationRequest | Mapping[str, Any]
) -> types.Request[models.LeveledTransformation]:
    """Create or replace a transformation of several levels."""
    return types.Request(
        OPERATION,
        models.LeveledTransformation.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
