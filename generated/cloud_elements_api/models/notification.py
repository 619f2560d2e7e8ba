"""A notification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import NotificationSeverity


@model
class Notification(Model):
    """A notification."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the notification."""
    from_: str | None = Field("from", TEXT, default=UNSET)
    """Who made it."""
    topic: str | None = Field("topic", TEXT, default=UNSET)
    """Its topic."""
    severity: NotificationSeverity | None = Field("severity", Code("NotificationSeverity"), default=UNSET)
    message: str | None = Field("message", TEXT, default=UNSET)
    """Its text."""
    created_date: datetime.datetime | None = Field("createdDate", MOMENT, default=UNSET)
    """When it was made."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether it is active."""
    acknowledged: bool | None = Field("acknowledged", FLAG, default=UNSET)
    """Whether it is acknowledged."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            id: int | None = UNSET,
            from_: str | None = UNSET,
            topic: str | None = UNSET,
            severity: NotificationSeverity | str | None = UNSET,
            message: str | None = UNSET,
            created_date: datetime.datetime | None = UNSET,
            active: bool | None = UNSET,
            acknowledged: bool | None = UNSET,
        ) -> None: ...
