"""An event that a provider sent, or that polling found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    ANYTHING,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    WORD,
    Code,
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
    from typing import Any

    from . import EventInstance, EventStatus


@model
class Event(Model):
    """An event that a provider sent, or that polling found."""

    id: str | None = Field("id", WORD, default=UNSET)
    """Id of the event."""
    event_element_instances: builtins.list[EventInstance] | None = Field(
        "eventElementInstances", Many(One("EventInstance")), default=UNSET
    )
    """What became of it at each instance."""
    provider_data: str | None = Field("providerData", TEXT, default=UNSET)
    """What the provider sent, often JSON in a string."""
    notified_data: builtins.list[Any] | None = Field("notifiedData", Many(ANYTHING), default=UNSET)
    """What was sent on. The fields depend on the element."""
    event_date: datetime.datetime | int | None = Field("eventDate", Either(MOMENT, WHOLE), default=UNSET)
    status: EventStatus | None = Field("status", Code("EventStatus"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            id: str | None = UNSET,
            event_element_instances: builtins.list[EventInstance] | None = UNSET,
            provider_data: str | None = UNSET,
            notified_data: builtins.list[Any] | None = UNSET,
            event_date: datetime.datetime | int | None = UNSET,
            status: EventStatus | str | None = UNSET,
        ) -> None: ...
