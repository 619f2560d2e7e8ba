"""How to join an online meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import Phone


@model
class OnlineMeetingInfo(Model):
    """How to join an online meeting."""

    join_url: str | None = Field("joinUrl", TEXT, default=UNSET)
    """URL to join at."""
    conference_id: str | None = Field("conferenceId", TEXT, default=UNSET)
    """Id of the conference."""
    toll_number: str | None = Field("tollNumber", TEXT, default=UNSET)
    """Telephone number that costs."""
    toll_free_numbers: builtins.list[str] | None = Field("tollFreeNumbers", Many(TEXT), default=UNSET)
    """Telephone numbers that are free."""
    quick_dial: str | None = Field("quickDial", TEXT, default=UNSET)
    """Number with the conference's id in it."""
    phones: builtins.list[Phone] | None = Field("phones", Many(One("Phone")), default=UNSET)
    """All telephone numbers."""
