"""List storage profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="storage_profiles.list",
    method="POST",
    path="/partner/external/v3/general/partners/storage-profile/batch",
    result="object",
    security=({"oauth2": ("elements.license.read.all",)},),
    safe=True,
    paging=types.Paging(
        style="page",
        items=("data",),
        parameter="pageIndex",
        start=1,
        size="pageSize",
        size_default=100,
        total=(("body", ("metadata", "totalCount")),),
    ),
)


def request(
    *,
    body: models.StorageProfileFilter | Mapping[str, Any] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.StorageProfilePage, models.StorageProfile]:
    """List storage profiles."""
    return types.ListRequest(
        OPERATION,
        models.StorageProfilePage.from_dict,
        body={} if body is None else types.json_body(body),
        content_type="application/json",
        read_items=models.StorageProfile.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
