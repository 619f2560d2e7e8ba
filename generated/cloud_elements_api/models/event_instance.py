"""An event at one instance."""

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
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class EventInstance(Model):
    """An event at one instance."""

    event_id: str | None = Field("eventId", WORD, default=UNSET)
    """Id of the event."""
    element_instance_id: int | None = Field("elementInstanceId", WHOLE, default=UNSET)
    """Id of the instance."""
    notification_id: int | None = Field("notificationId", WHOLE, default=UNSET)
    """Id of the notification."""
    notified_data: str | None = Field("notifiedData", TEXT, default=UNSET)
    """What was sent on, JSON in a string."""
    created_date: datetime.datetime | int | None = Field("createdDate", Either(MOMENT, WHOLE), default=UNSET)
    updated_date: datetime.datetime | int | None = Field("updatedDate", Either(MOMENT, WHOLE), default=UNSET)
