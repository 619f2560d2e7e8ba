"""element.*, calendars.*, events.* and contacts.*"""

from __future__ import annotations

from typing import Any

from ..._exchange import Refusal, Reply
from ..._seed import Row
from .._data.elements import GRAPH
from .._errors import ProviderRefusal
from .._mailbox import FILTERABLE, Mailbox, check, missing, schema
from .._pages import SIZE, by_token, filtered, read_token
from .._tables import Records
from ._registry import Call, element, instance


@element("element.ping")
def ping(call: Call) -> Reply:
    row = {"dateTime": call.state.now(), "endpoint": instance(call).element, "valid": True}
    return answer(call, row)


@element("calendars.list")
def list_calendars(call: Call) -> Reply:
    return listed(call, mailbox(call).calendars, "calendars")


@element("calendars.create")
def create_calendar(call: Call) -> Reply:
    box = mailbox(call)
    if any(row["name"] == call.body["name"] for row in box.calendars):
        raise ProviderRefusal(409, "ErrorFolderExists", "A folder with the specified name already exists.")
    row = box.create("calendar", call.body)
    box.events[row["id"]] = Records()
    return answer(call, box.calendars.add(row))


@element("calendars.get")
def get_calendar(call: Call) -> Reply:
    return answer(call, _calendar(call))


@element("calendars.update")
def update_calendar(call: Call) -> Reply:
    box, row = mailbox(call), _calendar(call)
    changes = {key: value for key, value in call.body.items() if key in ("name", "color", "isDefaultCalendar")}
    if changes.get("isDefaultCalendar"):
        for other in list(box.calendars):
            if other["id"] != row["id"]:
                box.calendars.put({**other, "isDefaultCalendar": False})
    elif row.get("isDefaultCalendar"):
        changes.pop("isDefaultCalendar", None)
    return answer(call, box.calendars.put(box.change(row, changes)))


@element("calendars.delete")
def delete_calendar(call: Call) -> Reply:
    box, row = mailbox(call), _calendar(call)
    if row.get("isDefaultCalendar"):
        raise ProviderRefusal(400, "ErrorCannotDeleteObject", "The default calendar cannot be deleted.")
    box.calendars.remove(row["id"])
    box.events.pop(row["id"], None)
    return answer(call, None)


@element("events.list")
def list_events(call: Call) -> Reply:
    return listed(call, mailbox(call).events_of(call.path["calendarId"]), "events")


@element("events.create")
def create_event(call: Call) -> Reply:
    return answer(call, add_event(call, call.path["calendarId"], call.body))


@element("events.get")
def get_event(call: Call) -> Reply:
    return answer(call, _event(call))


@element("events.update")
def update_event(call: Call) -> Reply:
    box, calendar, row = mailbox(call), call.path["calendarId"], _event(call)
    row = box.events[calendar].put(box.change(row, call.body))
    told(call, calendar, "UPDATED", row)
    return answer(call, row)


@element("events.delete")
def delete_event(call: Call) -> Reply:
    """The element does not look at the calendar's id."""
    box, id_ = mailbox(call), call.path["eventId"]
    calendar = box.calendar_of(id_)
    row = box.events[calendar].find(id_)
    box.events[calendar].remove(id_)
    if row is not None:
        told(call, calendar, "DELETED", row)
    return answer(call, None)


@element("contacts.list")
def list_contacts(call: Call) -> Reply:
    return listed(call, mailbox(call).contacts, "contacts")


@element("contacts.create")
def create_contact(call: Call) -> Reply:
    box = mailbox(call)
    if not call.body:
        raise ProviderRefusal(400, "ErrorInvalidRequest", "The contact has no properties.")
    return answer(call, box.contacts.add(box.create("contact", call.body)))


@element("contacts.get")
def get_contact(call: Call) -> Reply:
    return answer(call, _contact(call))


@element("contacts.update")
def update_contact(call: Call) -> Reply:
    box = mailbox(call)
    return answer(call, box.contacts.put(box.change(_contact(call), call.body)))


@element("contacts.delete")
def delete_contact(call: Call) -> Reply:
    mailbox(call).contacts.remove(_contact(call)["id"])
    return answer(call, None)


def mailbox(call: Call) -> Mailbox:
    """The mailbox behind the instance. Raises `Refusal` for an instance of another element."""
    if (key := instance(call).element) != GRAPH:
        raise Refusal(404, f"The element {key} has no such resource.")
    return call.state.mailbox


def answer(call: Call, body: Any) -> Reply:
    """An answer with the header that every hub call has."""
    return Reply(body, {"Elements-Element-Instance-Id": str(instance(call).id)})


def listed(call: Call, records: Records, kind: str | None) -> Reply:
    """A page of records, after what the query asks for."""
    allowed = known = None
    if kind is not None:
        allowed = FILTERABLE[kind]
        known = frozenset(schema(call.operation.document, kind)["properties"])
    source = filtered(call, records, allowed, known)
    headers = {"Elements-Element-Instance-Id": str(instance(call).id)}
    reply = by_token(call, source, total=False, headers=headers)
    if not call.state.cloud.has_more:
        return reply
    given = call.query.get("nextPage")
    size, page = read_token(given) if given else (call.query.get("pageSize") or SIZE, 1)
    more = page * size < len(source)
    return Reply(reply.body, {**reply.headers, "Elements-Has-More": str(more).lower()})


def add_event(call: Call, calendar: str, body: Row) -> Row:
    """Put a new event into a calendar. Raises `Refusal`."""
    box = mailbox(call)
    records = box.events_of(calendar)
    check(call.operation.document, "events", body)
    row = records.add(box.create("event", body))
    told(call, calendar, "CREATED", row)
    return row


def told(call: Call, calendar: str, kind: str, row: Row) -> None:
    """Tell those who want to know: only of the default calendar, as Microsoft Graph's subscription does."""
    if calendar == mailbox(call).default:
        call.state.notifier.changed(kind, row)


def _calendar(call: Call) -> Row:
    return _found(mailbox(call).calendars, "calendar", call.path["calendarId"])


def _event(call: Call) -> Row:
    return _found(mailbox(call).events_of(call.path["calendarId"]), "event", call.path["eventId"])


def _contact(call: Call) -> Row:
    return _found(mailbox(call).contacts, "contact", call.path["id"])


def _found(records: Records, noun: str, id_: str) -> Row:
    row = records.find(id_)
    if row is None:
        raise missing(noun, id_)
    return row
