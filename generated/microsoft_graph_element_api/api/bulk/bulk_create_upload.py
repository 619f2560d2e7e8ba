"""Start a bulk upload."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="bulk.create_upload",
    method="POST",
    path="/hubs/general/bulk/{objectName}",
    result="object",
    security=({"user": (), "element": ()},),
    files=("file",),
)


def request(
    object_name: str | int | None,
    /,
    *,
    body: models.BulkUpload | Mapping[str, Any],
    elements_async_callback_url: str | None = None,
) -> types.Request[models.BulkJob]:
    """Start a bulk upload."""
    return types.Request(
        OPERATION,
        models.BulkJob.from_dict,
        path={"objectName": object_name},
        headers=types.headers(("Elements-Async-Callback-Url", elements_async_callback_url)),
        body=types.json_body(body),
        content_type="multipart/form-data",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
