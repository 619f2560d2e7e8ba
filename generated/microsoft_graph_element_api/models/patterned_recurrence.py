"""How an event recurs, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Field,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    from . import RecurrencePattern, RecurrenceRange


@model
class PatternedRecurrence(Model):
    """How an event recurs, and for how long."""

    pattern: RecurrencePattern | None = Field("pattern", One("RecurrencePattern"), default=UNSET)
    range_: RecurrenceRange | None = Field("range", One("RecurrenceRange"), default=UNSET)
