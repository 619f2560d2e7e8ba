"""Somebody or something invited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Code,
    Field,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    from . import AttendeeType, EmailAddress, ResponseStatus, TimeSlot


@model
class Attendee(Model):
    """Somebody or something invited."""

    type_: AttendeeType | None = Field("type", Code("AttendeeType"), default=UNSET)
    status: ResponseStatus | None = Field("status", One("ResponseStatus"), default=UNSET)
    """The answer to the invitation."""
    email_address: EmailAddress | None = Field("emailAddress", One("EmailAddress"), default=UNSET)
    proposed_new_time: TimeSlot | None = Field("proposedNewTime", One("TimeSlot"), default=UNSET)
    """Another time that was proposed."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            type_: AttendeeType | str | None = UNSET,
            status: ResponseStatus | None = UNSET,
            email_address: EmailAddress | None = UNSET,
            proposed_new_time: TimeSlot | None = UNSET,
        ) -> None: ...
