"""What became of an event at an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    WORD,
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

    from . import EventNotificationData


@model
class EventDisposition(Model):
    """What became of an event at an instance."""

    event_id: str | None = Field("eventId", WORD, default=UNSET)
    """Id of the event."""
    element_instance_id: int | None = Field("elementInstanceId", WHOLE, default=UNSET)
    """Id of the instance."""
    notification_data: builtins.list[EventNotificationData] | None = Field(
        "notificationData", Many(One("EventNotificationData")), default=UNSET
    )
    """What was sent on."""
    id: str | None = Field("id", WORD, default=UNSET)
    """Id of the disposition or of the event; the sources do not say."""
    event_date: datetime.datetime | int | None = Field("eventDate", Either(MOMENT, WHOLE), default=UNSET)
    status: str | None = Field("status", TEXT, default=UNSET)
    """How far it got. The codes are not documented for this list."""
