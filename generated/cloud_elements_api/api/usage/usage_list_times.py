"""Get response times over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Sequence

OPERATION = types.Operation(
    id="usage.list_times",
    method="GET",
    path="/usage/analytics/times",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
    empty_on_404=True,
)


def request(
    *,
    from_: datetime.datetime,
    to: datetime.datetime,
    interval: models.Interval | str | None = None,
    account_ids: Sequence[int] | None = None,
) -> types.Request[builtins.list[models.UsageTimes]]:
    """Get response times over time."""
    return types.Request(
        OPERATION,
        models.UsageTimes.from_list,
        query=types.query(("from", from_), ("to", to), ("interval", interval), ("accountIds[]", account_ids)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
