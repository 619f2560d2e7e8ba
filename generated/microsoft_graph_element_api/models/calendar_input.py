"""A calendar to create."""

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
    from . import CalendarColor


@model
class CalendarInput(Model):
    """A calendar to create."""

    name: str = Field("name", TEXT)
    """Name of the calendar."""
    color: CalendarColor | None = Field("color", Code("CalendarColor"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(self, *, name: str, color: CalendarColor | str | None = UNSET) -> None: ...
