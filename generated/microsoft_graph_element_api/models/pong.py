"""The answer to a ping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class Pong(Model):
    """The answer to a ping."""

    date_time: datetime.datetime | None = Field("dateTime", MOMENT, default=UNSET)
    """The server's time."""
    endpoint: str | None = Field("endpoint", TEXT, default=UNSET)
    """Key of the element."""
    valid: bool | None = Field("valid", FLAG, default=UNSET)
    """Whether the instance's credentials work; newer elements only."""
