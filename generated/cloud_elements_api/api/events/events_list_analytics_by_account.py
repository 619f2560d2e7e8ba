"""Count events over time by account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Sequence

OPERATION = types.Operation(
    id="events.list_analytics_by_account",
    method="GET",
    path="/instances/events/analytics/accounts",
    result="array",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(
    *,
    from_: datetime.datetime | None = None,
    to: datetime.datetime | None = None,
    interval: models.Interval | str | None = None,
    account_ids: Sequence[int] | None = None,
) -> types.Request[builtins.list[models.AccountEventCount]]:
    """Count events over time by account."""
    return types.Request(
        OPERATION,
        models.AccountEventCount.from_list,
        query=types.query(("from", from_), ("to", to), ("interval", interval), ("accountIds[]", account_ids)),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
