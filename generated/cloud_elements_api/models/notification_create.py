"""A notification to make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import NotificationSeverity


@model
class NotificationCreate(Model):
    """A notification to make."""

    topic: str = Field("topic", TEXT)
    """Its topic."""
    severity: NotificationSeverity | None = Field("severity", Code("NotificationSeverity"), default=UNSET)
    message: str | None = Field("message", TEXT, default=UNSET)
    """Its text."""
    from_: str | None = Field("from", TEXT, default=UNSET)
    """Who makes it."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            topic: str,
            severity: NotificationSeverity | str | None = UNSET,
            message: str | None = UNSET,
            from_: str | None = UNSET,
        ) -> None: ...
