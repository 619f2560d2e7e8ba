"""The mailbox behind every Microsoft Graph instance: what is in it, and what may be asked of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from .._document import Document
from .._exchange import Refusal
from .._seed import Row, iso7
from ._data import mailbox as data
from ._errors import ProviderRefusal
from ._tables import Records, merged

Objects = dict[str, Records]

FILTERABLE: Final = {
    "calendars": frozenset(("id", "name", "color", "isDefaultCalendar", "canEdit", "canShare")),
    "events": frozenset(
        (
            "id", "subject", "start.dateTime", "end.dateTime", "start/dateTime", "end/dateTime", "createdDateTime",
            "lastModifiedDateTime", "importance", "sensitivity", "showAs", "type", "isAllDay", "isCancelled",
            "isOrganizer", "isReminderOn", "hasAttachments", "iCalUId", "organizer.emailAddress.address", "webLink",
        )
    ),
    "contacts": frozenset(
        (
            "id", "displayName", "givenName", "surname", "companyName", "department", "jobTitle", "fileAs", "nickName",
            "createdDateTime", "lastModifiedDateTime", "birthday", "officeLocation", "mobilePhone",
        )
    ),
}  # fmt: skip
"""Fields that Microsoft Graph filters and sorts by. Any other is refused by the provider."""

SCHEMAS: Final = {"calendars": "Calendar", "contacts": "Contact", "events": "Event"}
"""Names of the objects' schemas in the element's document."""
_KEPT: Final = frozenset(
    (
        "id",
        "changeKey",
        "createdDateTime",
        "lastModifiedDateTime",
        "iCalUId",
        "isOrganizer",
        "organizer",
        "webLink",
        "type",
    )
)


class Mailbox:
    """Calendars with their events, and contacts. All instances of the element share it, as one user's would."""

    def __init__(self, events: int) -> None:
        self.calendars = Records(len(data.CALENDARS), data.calendar, lambda id_: data.number_of("calendar", id_))
        self.contacts = Records(data.CONTACTS, data.contact, lambda id_: data.number_of("contact", id_))
        self.events: dict[str, Records] = {}
        for number, count in enumerate(data.EVENTS):
            name = data.CALENDARS[number]
            self.events[data.record_id("calendar", number)] = _events(name, events if count is None else count)
        self._written = 0

    @property
    def default(self) -> str:
        """Id of the default calendar."""
        for row in self.calendars:
            if row.get("isDefaultCalendar"):
                return str(row["id"])
        raise Refusal(404, "The mailbox has no default calendar.")

    def events_of(self, calendar: str) -> Records:
        """A calendar's events. Raises `Refusal`."""
        if self.calendars.find(calendar) is None:
            raise missing("calendar", calendar)
        return self.events[calendar]

    def calendar_of(self, event: str) -> str:
        """Id of the calendar that an event is in, whichever it is. Raises `Refusal`."""
        for calendar, records in self.events.items():
            if self.calendars.find(calendar) is not None and records.find(event) is not None:
                return calendar
        raise missing("event", event)

    def create(self, kind: str, body: Row) -> Row:
        """A new record as the provider completes it; it is not put anywhere yet."""
        self._written += 1
        number = 2**31 + self._written
        now = iso7(datetime.now(UTC), self._written)
        key = data.change_key("new", kind, self._written)
        row: Row = {"id": data.record_id(kind, number), "changeKey": key}
        if kind == "calendar":
            defaults = {k: v for k, v in data.calendar(1).items() if k not in ("id", "changeKey", "name", "color")}
            return {**row, "color": "auto", **defaults, **body}
        row |= {"createdDateTime": now, "lastModifiedDateTime": now}
        body = {key: value for key, value in body.items() if key not in _KEPT}
        if kind == "contact":
            name = " ".join(filter(None, (body.get("givenName"), body.get("surname"))))
            return merged({**row, "displayName": name or None, "categories": []}, body)
        return {**row, **_event_defaults(body), **_completed(body)}

    def change(self, row: Row, body: Row) -> Row:
        """A record with changes. What the provider alone writes is not taken from the body."""
        self._written += 1
        changes = {key: value for key, value in body.items() if key not in _KEPT}
        stamp: Row = {"changeKey": data.change_key("changed", row["id"], self._written)}
        if "lastModifiedDateTime" in row:
            stamp["lastModifiedDateTime"] = iso7(datetime.now(UTC), self._written)
        return merged(row, {**_completed(changes), **stamp})


def schema(document: Document, kind: str) -> Any:
    """The schema of an object of the mailbox."""
    return document.raw["components"]["schemas"][SCHEMAS[kind]]


def check(document: Document, kind: str, row: Row) -> None:
    """What the provider wants of a record. Raises `ProviderRefusal`."""
    if errors := document.bodies.errors(schema(document, kind), row):
        raise ProviderRefusal(400, "ErrorPropertyValidationFailure", f"The record is invalid: {errors[0]}")
    if kind == "events":
        check_event(row)


def check_event(body: Row) -> None:
    """What Microsoft Graph wants of a new event. Raises `Refusal`."""
    for name in ("start", "end"):
        if not isinstance(body.get(name), dict) or not body[name].get("dateTime"):
            raise ProviderRefusal(400, "ErrorPropertyValidationFailure", f"The property {name} is required.")
    if body["start"]["dateTime"] > body["end"]["dateTime"] and body["start"].get("timeZone") == body["end"].get(
        "timeZone"
    ):
        raise ProviderRefusal(400, "ErrorPropertyValidationFailure", "The end of the event is before its start.")


def missing(noun: str, id_: str) -> Refusal:
    """What the provider says of an id that it doesn't have."""
    return ProviderRefusal(404, "ErrorItemNotFound", f"The specified object was not found in the store: {noun} {id_}.")


def _events(name: str, count: int) -> Records:
    return Records(
        count,
        lambda number: data.event(name, number, count),
        lambda id_: data.number_of(f"event/{name}", id_),
    )


def _completed(body: Row) -> Row:
    """A written event's body as the provider gives it back: times with seven digits, and a preview."""
    row: dict[str, Any] = dict(body)
    for name in ("start", "end"):
        if isinstance(moment := row.get(name), dict) and isinstance(text := moment.get("dateTime"), str):
            whole, _, fraction = text.partition(".")
            row[name] = {"timeZone": "UTC", **moment, "dateTime": f"{whole}.{fraction[:7]:0<7}"}
    if isinstance(content := row.get("body"), dict):
        row["bodyPreview"] = str(content.get("content", ""))[:255]
    return row


def _event_defaults(body: Row) -> Row:
    return {
        "subject": "",
        "importance": "normal",
        "sensitivity": "normal",
        "showAs": "busy",
        "type": "seriesMaster" if body.get("recurrence") else "singleInstance",
        "isAllDay": False,
        "isCancelled": False,
        "isOrganizer": True,
        "responseRequested": True,
        "responseStatus": {"response": "organizer", "time": data.ZERO},
        "organizer": {"emailAddress": dict(data.OWNER)},
        "hasAttachments": False,
        "attendees": [],
        "categories": [],
    }
