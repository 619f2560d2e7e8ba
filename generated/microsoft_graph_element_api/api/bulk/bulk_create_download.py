"""Start a bulk download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="bulk.create_download",
    method="POST",
    path="/hubs/general/bulk/download",
    result="object",
    security=({"user": (), "element": ()},),
)


def request(*, body: models.BulkDownload | Mapping[str, Any]) -> types.Request[models.BulkJob]:
    """Start a bulk download."""
    return types.Request(
        OPERATION,
        models.BulkJob.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
