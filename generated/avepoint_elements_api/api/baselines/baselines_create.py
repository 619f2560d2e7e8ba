"""Create a baseline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="baselines.create",
    method="POST",
    path="/partner/external/v3/bm/baselines",
    result="object",
    security=({"oauth2": ("elements.bm.baseline.readwrite.all",)},),
)


def request(*, body: models.BaselineCreate | Mapping[str, Any]) -> types.Request[models.BaselineCreated]:
    """Create a baseline."""
    return types.Request(
        OPERATION,
        models.BaselineCreated.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
