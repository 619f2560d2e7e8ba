"""Change a property of the configuration of an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="instance_configuration.update",
    method="PATCH",
    path="/instances/{id}/configuration/{configId}",
    result="object",
    security=({"user": (), "organization": ()},),
)


def request(
    id: str | int | None,
    config_id: str | int | None,
    /,
    *,
    body: models.ConfigurationPropertyUpdate | Mapping[str, Any],
) -> types.Request[models.ConfigurationProperty]:
    """Change a property of the configuration of an instance."""
    return types.Request(
        OPERATION,
        models.ConfigurationProperty.from_dict,
        path={"id": id, "configId": config_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
