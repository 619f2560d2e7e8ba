"""A local date-time with its time zone. Sent, it has both."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)
from .._zones import Zoned


@model
class DateTimeTimeZone(Zoned, Model):
    """A local date-time with its time zone. Sent, it has both."""

    date_time: str | None = Field("dateTime", TEXT, default=UNSET)
    """Local date-time without offset; seven fractional digits occur."""
    time_zone: str | None = Field("timeZone", TEXT, default=UNSET)
    """Name of the time zone, a Windows or an IANA one."""
