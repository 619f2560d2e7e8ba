"""Replace the caller's organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="organizations.replace_current",
    method="PUT",
    path="/organizations/me",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(*, body: models.OrganizationReplace | Mapping[str, Any]) -> types.Request[models.Organization]:
    """Replace the caller's organization."""
    return types.Request(
        OPERATION,
        models.Organization.from_dict,
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
