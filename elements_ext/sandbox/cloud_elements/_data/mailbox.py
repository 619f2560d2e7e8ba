"""A user's mailbox at Microsoft 365: calendars, events and contacts, as Microsoft Graph writes them."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final

from ..._seed import NOW, Row, T, digest, iso, rng
from ...avepoint._data.names import CITIES, DEPARTMENTS, FIRST, LAST, TITLES, domain, mailbox, organization, person

OWNER: Final = {"name": "Mara Example", "address": "mara@example.com"}
ZERO: Final = "0001-01-01T00:00:00Z"
"""Graph's date for never."""
CALENDARS: Final = ("Calendar", "Team", "Birthdays", "Deadlines", "Archive")
"""The first is the default one; the last is empty."""
EVENTS: Final = (None, 120, 37, 12, 0)
"""How many events each calendar has; the default one's are given with the sandbox."""
CONTACTS: Final = 250
COLORS: Final = ("auto", "lightBlue", "lightGreen", "lightRed", "lightGray")
FIRST_DAY: Final = NOW.replace(hour=7) - timedelta(days=365)
DAYS: Final = 730
TOPICS: Final = (
    "Weekly review", "Backup report", "Tax return", "Onboarding", "License renewal", "Budget", "Security baseline",
    "Lunch", "Interview", "Roadmap", "Stand-up", "Retrospective",
)  # fmt: skip
CATEGORIES: Final = ((), ("Blue category",), ("Tax",))
ZONES: Final = ("UTC", "UTC", "W. Europe Standard Time", "Pacific Standard Time", "Europe/Berlin")
_PREFIX: Final = "AAMkAGI2TG"


def record_id(kind: str, number: int) -> str:
    """A long, case-sensitive id with `/`, `+` and `=` in it; the number can be read back from it."""
    seal = digest("graph", kind, number)
    return _PREFIX + base64.b64encode(seal + number.to_bytes(4) + _tail(kind)).decode()


def number_of(kind: str, id_: str) -> int | None:
    """The number in an id; None if it is not one of these."""
    try:
        raw = base64.b64decode(id_.removeprefix(_PREFIX), validate=True)
    except ValueError:
        return None
    number = int.from_bytes(raw[16:20])
    return number if record_id(kind, number) == id_ else None


def change_key(*key: object) -> str:
    return base64.b64encode(digest("change", *key) + b"\x00\x00").decode()


def local(moment: datetime) -> str:
    """2026-04-16T09:00:00.0000000: no zone, and seven fraction digits."""
    return f"{moment.isoformat()[:19]}.0000000"


def calendar(number: int) -> Row:
    default = number == 0
    return {
        "id": record_id("calendar", number),
        "name": CALENDARS[number],
        "color": COLORS[number],
        "hexColor": "",
        "isDefaultCalendar": default,
        "changeKey": change_key("calendar", number),
        "canShare": default,
        "canViewPrivateItems": True,
        "canEdit": CALENDARS[number] != "Birthdays",
        "isRemovable": not default,
        "isTallyingResponses": default,
        "allowedOnlineMeetingProviders": ["teamsForBusiness"],
        "defaultOnlineMeetingProvider": "teamsForBusiness",
        "owner": dict(OWNER),
    }


class _Dice:
    """Choices out of a number: a random generator of each event's own would take most of the time."""

    def __init__(self, seed: bytes) -> None:
        self._left = int.from_bytes(seed)

    def below(self, sides: int) -> int:
        self._left, value = divmod(self._left, sides)
        return value

    def choice(self, items: Sequence[T]) -> T:
        return items[self.below(len(items))]


def event(calendar_: str, number: int, count: int) -> Row:
    """One of a calendar's events, which are in the order of their starts."""
    seed = digest("event", calendar_, number)
    dice = _Dice(seed)
    start = FIRST_DAY + timedelta(minutes=15 * (number * DAYS * 96 // max(count, 1)))
    length = dice.choice((15, 30, 30, 60, 60, 90, 120))
    zone = dice.choice(ZONES)
    topic = dice.choice(TOPICS)
    created = start - timedelta(days=dice.below(60) + 1, seconds=dice.below(86400))
    first, last = dice.choice(FIRST), dice.choice(LAST)
    all_day = dice.below(20) == 0
    if all_day:
        start, length = start.replace(hour=0, minute=0), 1440
    id_ = record_id(f"event/{calendar_}", number)
    row: Row = {
        "id": id_,
        "createdDateTime": f"{created.isoformat()[:19]}.{dice.below(10_000_000):07d}Z",
        "lastModifiedDateTime": f"{(created + timedelta(hours=1)).isoformat()[:19]}Z",
        "changeKey": base64.b64encode(seed + b"\x00\x00").decode(),
        "iCalUId": "040000008200E00074C5B7101A82E008" + seed.hex().upper(),
        "subject": f"{topic} {_company(dice.below(40))} #{number}",
        "bodyPreview": f"{topic} with {first} {last}",
        "body": {"contentType": "html", "content": f"<p>{topic} with {first} {last}</p>"},
        "start": {"dateTime": local(start), "timeZone": zone},
        "end": {"dateTime": local(start + timedelta(minutes=length)), "timeZone": zone},
        "originalStartTimeZone": zone,
        "originalEndTimeZone": zone,
        "location": {"displayName": f"Room {dice.below(19) + 1}", "locationType": "default"},
        "attendees": [
            {
                "type": "required",
                "status": {"response": dice.choice(("none", "accepted", "declined")), "time": ZERO},
                "emailAddress": {"name": f"{first} {last}", "address": f"{mailbox(first, last)}@example.com"},
            }
        ],
        "organizer": {"emailAddress": dict(OWNER)},
        "categories": [*dice.choice(CATEGORIES)],
        "importance": dice.choice(("low", "normal", "normal", "high")),
        "sensitivity": dice.choice(("normal", "normal", "private")),
        "showAs": dice.choice(("busy", "busy", "tentative", "free", "oof")),
        "isAllDay": all_day,
        "isCancelled": False,
        "isOrganizer": True,
        "isReminderOn": True,
        "reminderMinutesBeforeStart": 15,
        "hasAttachments": False,
        "responseRequested": True,
        "responseStatus": {"response": "organizer", "time": ZERO},
        "type": "singleInstance",
        "webLink": f"https://outlook.example.com/calendar/item/{number}",
    }
    if number % 50 == 7:
        row["type"] = "seriesMaster"
        row["recurrence"] = {
            "pattern": {"type": "weekly", "interval": 1, "daysOfWeek": ["monday"], "firstDayOfWeek": "sunday"},
            "range": {"type": "noEnd", "startDate": f"{start:%Y-%m-%d}", "endDate": "0001-01-01"},
        }
    return row


def contact(number: int) -> Row:
    random_ = rng("contact", number)
    first, last = person(random_)
    company = organization(random_, number)
    home = domain(company, number)
    made = NOW - timedelta(days=random_.randrange(10, 900), seconds=random_.randrange(86400))
    return {
        "id": record_id("contact", number),
        "createdDateTime": iso(made),
        "lastModifiedDateTime": iso(made + timedelta(days=random_.randrange(10))),
        "changeKey": change_key("contact", number),
        "categories": [],
        "displayName": f"{first} {last}",
        "givenName": first,
        "surname": last,
        "fileAs": f"{last}, {first}",
        "jobTitle": random_.choice(TITLES),
        "companyName": company,
        "department": random_.choice(DEPARTMENTS),
        "businessPhones": [f"+1 555 01{number % 100:02d}"],
        "emailAddresses": [{"name": f"{first} {last}", "address": f"{mailbox(first, last)}@{home}"}],
        "businessAddress": {"street": f"{number + 1} Example Street", "city": random_.choice(CITIES)},
    }


@lru_cache(maxsize=64)
def _tail(kind: str) -> bytes:
    """Bytes that give an id its `+`, `/` and `=`."""
    return digest("graph", "tail", kind)[:13] + b"\xfb\xff\xbe\x00"


@lru_cache(maxsize=64)
def _company(number: int) -> str:
    return organization(rng("company", number), number)
