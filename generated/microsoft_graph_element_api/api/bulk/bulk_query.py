"""Start a bulk download by a query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="bulk.query",
    method="POST",
    path="/hubs/general/bulk/query",
    result="object",
    security=({"user": (), "element": ()},),
)


def request(
    *,
    body: models.BulkQueryForm | Mapping[str, Any] | None = None,
    q: str,
    last_run_date: str | None = None,
    from_: str | None = None,
    to: str | None = None,
    elements_async_callback_url: str | None = None,
) -> types.Request[models.BulkJob]:
    """Start a bulk download by a query."""
    return types.Request(
        OPERATION,
        models.BulkJob.from_dict,
        query=types.query(("q", q), ("lastRunDate", last_run_date), ("from", from_), ("to", to)),
        headers=types.headers(("Elements-Async-Callback-Url", elements_async_callback_url)),
        body=types.json_body(body),
        content_type="multipart/form-data",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
