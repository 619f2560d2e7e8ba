"""An event of a calendar, or the master of a series. In a change, only what is given is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins
    import datetime

    from . import (
        Attendee,
        DateTimeTimeZone,
        EventType,
        FreeBusyStatus,
        Importance,
        ItemBody,
        Location,
        OnlineMeetingInfo,
        OnlineMeetingProvider,
        PatternedRecurrence,
        Recipient,
        ResponseStatus,
        Sensitivity,
    )


@model
class Event(Model):
    """An event of a calendar, or the master of a series. In a change, only what is given is changed."""

    id: str | None = Field("id", TEXT, default=UNSET)
    """Id of the event; another after a move to another calendar."""
    subject: str | None = Field("subject", TEXT, default=UNSET)
    """Subject line."""
    body_preview: str | None = Field("bodyPreview", TEXT, default=UNSET)
    """Beginning of the body as text."""
    body: ItemBody | None = Field("body", One("ItemBody"), default=UNSET)
    start: DateTimeTimeZone | None = Field("start", One("DateTimeTimeZone"), default=UNSET)
    """When the event begins."""
    end: DateTimeTimeZone | None = Field("end", One("DateTimeTimeZone"), default=UNSET)
    """When the event ends."""
    location: Location | None = Field("location", One("Location"), default=UNSET)
    """Where the event is. Setting it replaces locations."""
    locations: builtins.list[Location] | None = Field("locations", Many(One("Location")), default=UNSET)
    """All places of the event."""
    attendees: builtins.list[Attendee] | None = Field("attendees", Many(One("Attendee")), default=UNSET)
    """Who is invited; 500 at most."""
    organizer: Recipient | None = Field("organizer", One("Recipient"), default=UNSET)
    """Who invited."""
    categories: builtins.list[str] | None = Field("categories", Many(TEXT), default=UNSET)
    """Names of categories. Not declared by the vendor for items of a list."""
    importance: Importance | None = Field("importance", Code("Importance"), default=UNSET)
    sensitivity: Sensitivity | None = Field("sensitivity", Code("Sensitivity"), default=UNSET)
    show_as: FreeBusyStatus | None = Field("showAs", Code("FreeBusyStatus"), default=UNSET)
    type_: EventType | None = Field("type", Code("EventType"), default=UNSET)
    recurrence: PatternedRecurrence | None = Field("recurrence", One("PatternedRecurrence"), default=UNSET)
    """How the event recurs; absent on a single event."""
    series_master_id: str | None = Field("seriesMasterId", TEXT, default=UNSET)
    """Id of the master of the series that the event is of."""
    is_all_day: bool | None = Field("isAllDay", FLAG, default=UNSET)
    """Whether it takes whole days; start and end are midnights of one time zone then."""
    is_cancelled: bool | None = Field("isCancelled", FLAG, default=UNSET)
    """Whether it was called off."""
    is_organizer: bool | None = Field("isOrganizer", FLAG, default=UNSET)
    """Whether the calendar's owner is the organizer."""
    is_online_meeting: bool | None = Field("isOnlineMeeting", FLAG, default=UNSET)
    """Whether it is an online meeting."""
    online_meeting_provider: OnlineMeetingProvider | None = Field(
        "onlineMeetingProvider", Code("OnlineMeetingProvider"), default=UNSET
    )
    online_meeting: OnlineMeetingInfo | None = Field("onlineMeeting", One("OnlineMeetingInfo"), default=UNSET)
    online_meeting_url: str | None = Field("onlineMeetingUrl", TEXT, default=UNSET)
    """URL of the online meeting; joinUrl of onlineMeeting is newer."""
    is_reminder_on: bool | None = Field("isReminderOn", FLAG, default=UNSET)
    """Whether the user is reminded."""
    reminder_minutes_before_start: int | None = Field("reminderMinutesBeforeStart", WHOLE, default=UNSET)
    """Minutes before the start at which the user is reminded."""
    response_requested: bool | None = Field("responseRequested", FLAG, default=UNSET)
    """Whether the organizer wants an answer."""
    response_status: ResponseStatus | None = Field("responseStatus", One("ResponseStatus"), default=UNSET)
    """The user's own answer."""
    allow_new_time_proposals: bool | None = Field("allowNewTimeProposals", FLAG, default=UNSET)
    """Whether those invited may propose another time."""
    has_attachments: bool | None = Field("hasAttachments", FLAG, default=UNSET)
    """Whether something is attached."""
    original_start: datetime.datetime | None = Field("originalStart", MOMENT, default=UNSET)
    """Start of an occurrence before it was moved."""
    original_start_time_zone: str | None = Field("originalStartTimeZone", TEXT, default=UNSET)
    """Time zone of the start when the event was created."""
    original_end_time_zone: str | None = Field("originalEndTimeZone", TEXT, default=UNSET)
    """Time zone of the end when the event was created."""
    transaction_id: str | None = Field("transactionId", TEXT, default=UNSET)
    """Id of the caller's own that lets Microsoft Graph drop the repeat of a creation."""
    i_cal_u_id: str | None = Field("iCalUId", TEXT, default=UNSET)
    """Id of the event that holds across calendars."""
    change_key: str | None = Field("changeKey", TEXT, default=UNSET)
    """Version of the event; another with each change."""
    created_date_time: datetime.datetime | None = Field("createdDateTime", MOMENT, default=UNSET)
    """When it was created."""
    last_modified_date_time: datetime.datetime | None = Field("lastModifiedDateTime", MOMENT, default=UNSET)
    """When it was last changed."""
    web_link: str | None = Field("webLink", TEXT, default=UNSET)
    """URL of the event in Outlook on the web."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            id: str | None = UNSET,
            subject: str | None = UNSET,
            body_preview: str | None = UNSET,
            body: ItemBody | None = UNSET,
            start: DateTimeTimeZone | None = UNSET,
            end: DateTimeTimeZone | None = UNSET,
            location: Location | None = UNSET,
            locations: builtins.list[Location] | None = UNSET,
            attendees: builtins.list[Attendee] | None = UNSET,
            organizer: Recipient | None = UNSET,
            categories: builtins.list[str] | None = UNSET,
            importance: Importance | str | None = UNSET,
            sensitivity: Sensitivity | str | None = UNSET,
            show_as: FreeBusyStatus | str | None = UNSET,
            type_: EventType | str | None = UNSET,
            recurrence: PatternedRecurrence | None = UNSET,
            series_master_id: str | None = UNSET,
            is_all_day: bool | None = UNSET,
            is_cancelled: bool | None = UNSET,
            is_organizer: bool | None = UNSET,
            is_online_meeting: bool | None = UNSET,
            online_meeting_provider: OnlineMeetingProvider | str | None = UNSET,
            online_meeting: OnlineMeetingInfo | None = UNSET,
            online_meeting_url: str | None = UNSET,
            is_reminder_on: bool | None = UNSET,
            reminder_minutes_before_start: int | None = UNSET,
            response_requested: bool | None = UNSET,
            response_status: ResponseStatus | None = UNSET,
            allow_new_time_proposals: bool | None = UNSET,
            has_attachments: bool | None = UNSET,
            original_start: datetime.datetime | None = UNSET,
            original_start_time_zone: str | None = UNSET,
            original_end_time_zone: str | None = UNSET,
            transaction_id: str | None = UNSET,
            i_cal_u_id: str | None = UNSET,
            change_key: str | None = UNSET,
            created_date_time: datetime.datetime | None = UNSET,
            last_modified_date_time: datetime.datetime | None = UNSET,
            web_link: str | None = UNSET,
        ) -> None: ...
