"""List the configuration of the current instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="current_instance_configuration.list",
    method="GET",
    path="/instances/configuration",
    result="array",
    security=({"user": (), "organization": (), "element": ()},),
    safe=True,
)


def request() -> types.Request[builtins.list[models.ConfigurationProperty]]:
    """List the configuration of the current instance."""
    return types.Request(
        OPERATION,
        models.ConfigurationProperty.from_list,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
