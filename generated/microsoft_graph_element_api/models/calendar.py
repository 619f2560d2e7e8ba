"""A calendar. In a change, only what is given is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    Code,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from . import CalendarColor, EmailAddress, OnlineMeetingProvider


@model
class Calendar(Model):
    """A calendar. In a change, only what is given is changed."""

    id: str | None = Field("id", TEXT, default=UNSET)
    """Id of the calendar."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the calendar."""
    color: CalendarColor | None = Field("color", Code("CalendarColor"), default=UNSET)
    hex_color: str | None = Field("hexColor", TEXT, default=UNSET)
    """Color as six hexadecimal digits; empty if none was ever chosen."""
    change_key: str | None = Field("changeKey", TEXT, default=UNSET)
    """Version of the calendar; another with each change."""
    is_default_calendar: bool | None = Field("isDefaultCalendar", FLAG, default=UNSET)
    """Whether new events go here by default."""
    can_edit: bool | None = Field("canEdit", FLAG, default=UNSET)
    """Whether the user may write to it."""
    can_share: bool | None = Field("canShare", FLAG, default=UNSET)
    """Whether the user may share it."""
    can_view_private_items: bool | None = Field("canViewPrivateItems", FLAG, default=UNSET)
    """Whether the user sees private events in it."""
    is_removable: bool | None = Field("isRemovable", FLAG, default=UNSET)
    """Whether it can be deleted."""
    is_tallying_responses: bool | None = Field("isTallyingResponses", FLAG, default=UNSET)
    """Whether answers to invitations are counted; primary calendars only."""
    allowed_online_meeting_providers: builtins.list[OnlineMeetingProvider] | None = Field(
        "allowedOnlineMeetingProviders", Many(Code("OnlineMeetingProvider")), default=UNSET
    )
    """Services that can hold the online meetings of this calendar."""
    default_online_meeting_provider: OnlineMeetingProvider | None = Field(
        "defaultOnlineMeetingProvider", Code("OnlineMeetingProvider"), default=UNSET
    )
    """Service that holds them if none is named."""
    owner: EmailAddress | None = Field("owner", One("EmailAddress"), default=UNSET)
    """Who made the calendar or shared it with the user."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            id: str | None = UNSET,
            name: str | None = UNSET,
            color: CalendarColor | str | None = UNSET,
            hex_color: str | None = UNSET,
            change_key: str | None = UNSET,
            is_default_calendar: bool | None = UNSET,
            can_edit: bool | None = UNSET,
            can_share: bool | None = UNSET,
            can_view_private_items: bool | None = UNSET,
            is_removable: bool | None = UNSET,
            is_tallying_responses: bool | None = UNSET,
            allowed_online_meeting_providers: Sequence[OnlineMeetingProvider | str] | None = UNSET,
            default_online_meeting_provider: OnlineMeetingProvider | str | None = UNSET,
            owner: EmailAddress | None = UNSET,
        ) -> None: ...
