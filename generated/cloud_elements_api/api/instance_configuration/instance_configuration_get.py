"""Get a property of the configuration of an instance."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="instance_configuration.get",
    method="GET",
    path="/instances/{id}/configuration/{configId}",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(id: str | int | None, config_id: str | int | None, /) -> types.Request[models.ConfigurationProperty]:
    """Get a property of the configuration of an instance."""
    return types.Request(
        OPERATION,
        models.ConfigurationProperty.from_dict,
        path={"id": id, "configId": config_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
