"""Change a property of the configuration of the current instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="current_instance_configuration.update",
    method="PATCH",
    path="/instances/configuration/{configId}",
    result="object",
    security=({"user": (), "organization": (), "element": ()},),
)


def request(
    config_id: str | int | None, /, *, body: models.ConfigurationPropertyUpdate | Mapping[str, Any]
) -> types.Request[models.ConfigurationProperty]:
    """Change a property of the configuration of the current instance."""
    return types.Request(
        OPERATION,
        models.ConfigurationProperty.from_dict,
        path={"configId": config_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
