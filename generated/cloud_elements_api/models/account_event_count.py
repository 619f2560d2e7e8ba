"""How many events one step of time had, by account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    UNSET,
    WHOLE,
    Either,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins
    import datetime

    from . import AccountEventRecord


@model
class AccountEventCount(Model):
    """How many events one step of time had, by account."""

    timestamp: datetime.datetime | int | None = Field("timestamp", Either(MOMENT, WHOLE), default=UNSET)
    total: int | None = Field("total", WHOLE, default=UNSET)
    """Number of events."""
    records: builtins.list[AccountEventRecord] | None = Field("records", Many(One("AccountEventRecord")), default=UNSET)
    """The accounts."""
