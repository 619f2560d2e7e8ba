"""Get a property of the configuration of the current instance."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="current_instance_configuration.get",
    method="GET",
    path="/instances/configuration/{configId}",
    result="object",
    security=({"user": (), "organization": (), "element": ()},),
    safe=True,
)


def request(config_id: str | int | None, /) -> types.Request[models.ConfigurationProperty]:
    """Get a property of the configuration of the current instance."""
    return types.Request(
        OPERATION,
        models.ConfigurationProperty.from_dict,
        path={"configId": config_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
