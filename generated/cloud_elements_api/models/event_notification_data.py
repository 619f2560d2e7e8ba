"""A notification of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    ANYTHING,
    UNSET,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from typing import Any


@model
class EventNotificationData(Model):
    """A notification of an event."""

    message: Any | None = Field("message", ANYTHING, default=UNSET)
    """The message: text or an object."""
