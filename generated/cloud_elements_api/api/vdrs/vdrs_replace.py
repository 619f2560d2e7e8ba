"""Replace a virtual data resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="vdrs.replace", method="PUT", path="/vdrs/{id}", result="object", security=({"user": (), "organization": ()},)
)


def request(
    id: str | int | None, /, *, body: models.VdrRequest | Mapping[str, Any], system_only: bool | None = None
) -> types.Request[models.Vdr]:
    """Replace a virtual data resource."""
    return types.Request(
        OPERATION,
        models.Vdr.from_dict,
        path={"id": id},
        query=types.query(("systemOnly", system_only)),
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
