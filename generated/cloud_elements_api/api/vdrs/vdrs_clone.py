"""Copy a virtual data resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

OPERATION = types.Operation(
    id="vdrs.clone",
    method="POST",
    path="/vdrs/{id}/clone",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    id: str | int | None,
    /,
    *,
    body: models.VdrClone | Mapping[str, Any],
    clone_all_transformations: bool | None = None,
    level: models.VdrCloneLevel | str | None = None,
    element_keys: Sequence[str] | None = None,
) -> types.Request[models.Vdr]:
    """Copy a virtual data resource."""
    return types.Request(
        OPERATION,
        models.Vdr.from_dict,
        path={"id": id},
        query=types.query(
            ("cloneAllTransformations", clone_all_transformations),
            ("level", level),
            ("elementKeys[]", types.joined(element_keys)),
        ),
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
