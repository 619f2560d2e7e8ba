"""An answer to an invitation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import ResponseType


@model
class ResponseStatus(Model):
    """An answer to an invitation."""

    response: ResponseType | None = Field("response", Code("ResponseType"), default=UNSET)
    time: datetime.datetime | None = Field("time", MOMENT, default=UNSET)
    """When it was given; the first day of the year 1 if never."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self, *, response: ResponseType | str | None = UNSET, time: datetime.datetime | None = UNSET
        ) -> None: ...
