"""A tour of a calendar behind Cloud Elements: connect, list, filter, write, download in bulk, receive a webhook.

    python examples/calendar_tour.py      of the sandbox; with CLOUD_ELEMENTS_… set, of the real service

With the real service it creates one event in the default calendar and deletes it again. It takes the instance whose
token is in CLOUD_ELEMENTS_ELEMENT_TOKEN, or the one that an earlier tour connected; else it asks for consent in your
browser, for the application in MICROSOFT_CLIENT_ID and MICROSOFT_CLIENT_SECRET. Exit codes: 0 done, 1 any other error,
2 a bad or missing setting, 3 wrong credentials, 4 a missing permission, 5 no connection, 130 interrupted.

Needs `pip install 'elements-ext[sandbox,progress]'`.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import queue
import secrets
import sys
import time
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import httpx
from cloud_elements_api.models import Instance
from loopback import follow_consent, is_loopback, serve
from microsoft_graph_element_api.models import Calendar, DateTimeTimeZone, Event
from nightly_report import INTERRUPTED, SANDBOX, SANDBOX_TODAY, exit_code
from rich.console import Console
from rich.markup import escape

from elements_ext import AvePointElements, CloudElements, ElementsError, F, MicrosoftGraph
from elements_ext.bulk import read_records
from elements_ext.errors import APIStatusError, ConfigurationError
from elements_ext.oauth import OAuthApp
from elements_ext.progress import progress_bar
from elements_ext.webhooks import WebhookEvent, sign

HINT = " (set CLOUD_ELEMENTS_USER_SECRET, … to use the real service)"
ELEMENT = "microsoftgraph"
TAG = "calendar-tour"
"""What the tour knows its own instance by."""
SETTINGS = ("USER_SECRET", "ORGANIZATION_SECRET", "ELEMENT_TOKEN", "ENVIRONMENT", "BASE_URL")
PATIENCE = 10.0
"""Seconds that a webhook may take."""


@dataclass(frozen=True)
class Place:
    """What the tour goes through."""

    name: str
    cloud: CloudElements
    avepoint: AvePointElements | None
    local: bool
    """Whether it is a sandbox: it consents by itself, and its webhooks reach this machine."""
    today: date


def main(arguments: list[str] | None = None) -> int:
    """Make the tour; tell what went wrong in one line."""
    options = parse(arguments)
    try:
        tour(options, Console(highlight=False))
    except KeyboardInterrupt:
        return complain("interrupted", INTERRUPTED)
    except ElementsError as error:
        return complain(str(error), exit_code(error))
    except (OSError, httpx.HTTPError) as error:
        return complain(str(error), 1)
    return 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="A tour of a calendar behind Cloud Elements.")
    parser.add_argument("--out", type=Path, default=Path(), help="folder for events.jsonl (default: this one)")
    parser.add_argument("--port", type=int, default=0, help="port of the application's callback (default: a free one)")
    return parser.parse_args(arguments)


def complain(message: str, code: int) -> int:
    print(f"calendar_tour: {message}", file=sys.stderr)
    return code


def tour(options: argparse.Namespace, console: Console) -> None:
    """Go through everything, and show it. Raises what the SDK raises."""
    started = time.monotonic()
    with ExitStack() as stack:
        place = enter(stack)
        hint = HINT if place.name == SANDBOX else ""
        say(console, f"Calendar tour of {place.name}{hint}")
        instance = find_or_connect(place, options.port, console)
        graph = stack.enter_context(place.cloud.microsoft_graph(instance.token or ""))
        calendar = show_calendars(graph, console)
        show_month(graph, calendar, place.today, console)
        write(graph, calendar, place.today, console)
        download(graph, options.out / "events.jsonl", console)
        receive_webhook(place, instance, graph, calendar, console)
        compare_errors(place, graph, calendar, console)
    say(console, f"Done in {time.monotonic() - started:.1f} s.")


def say(console: Console, line: str) -> None:
    """One line, however long, as it stands."""
    console.print(escape(line), soft_wrap=True)


# -- where


def enter(stack: ExitStack) -> Place:
    """Clients after the environment's variables; where there are none, of a sandbox that is started here."""
    if not any(os.environ.get(f"CLOUD_ELEMENTS_{name}") for name in SETTINGS):
        return enter_sandbox(stack)
    cloud = stack.enter_context(CloudElements.from_env())
    url = str(cloud.http.base_url)
    avepoint = stack.enter_context(AvePointElements.from_env()) if os.environ.get("AVEPOINT_CLIENT_ID") else None
    local = is_loopback(url)
    return Place(url, cloud, avepoint, local, SANDBOX_TODAY if local else datetime.now(UTC).date())


def enter_sandbox(stack: ExitStack) -> Place:
    try:
        from elements_ext.sandbox import Sandbox
    except ImportError:
        raise ConfigurationError("the sandbox needs: pip install 'elements-ext[sandbox]'") from None
    sandbox = stack.enter_context(Sandbox(customers=10))
    cloud = stack.enter_context(sandbox.cloud_elements())
    return Place(SANDBOX, cloud, stack.enter_context(sandbox.avepoint()), True, SANDBOX_TODAY)


def find_or_connect(place: Place, port: int, console: Console) -> Instance:
    """The instance to work with. The list is empty where the service answers 404."""
    token = os.environ.get("CLOUD_ELEMENTS_ELEMENT_TOKEN")
    for instance in place.cloud.instances.list(element_keys=ELEMENT, tags=None if token else [TAG]):
        ours = instance.token == token if token else TAG in (instance.tags or ())
        if ours and not instance.disabled:
            say(console, f"Found instance {instance.id}, {instance.name}")
            return instance
    if token:
        raise ConfigurationError(
            f"no instance of {ELEMENT} has the token in CLOUD_ELEMENTS_ELEMENT_TOKEN, or it is off"
        )

    def browse(url: str) -> None:
        say(console, f"Please consent at {url}")  # a machine may have no browser
        webbrowser.open(url)

    instance = place.cloud.connect(
        ELEMENT,
        application(place),
        name="Calendar tour",
        tags=[TAG],
        port=port,
        open_browser=follow_consent if place.local else browse,
    )
    say(console, f"Connected instance {instance.id}, {instance.name}: consent was given, its code exchanged")
    return instance


def application(place: Place) -> OAuthApp:
    """The application at Microsoft that consent is given to. A sandbox takes any."""
    default = "sandbox-application" if place.local else ""
    given = {name: os.environ.get(name) or default for name in ("MICROSOFT_CLIENT_ID", "MICROSOFT_CLIENT_SECRET")}
    if missing := [name for name, value in given.items() if not value]:
        raise ConfigurationError(
            f"no instance is there yet: to connect one set {' and '.join(missing)}, or name one that is there by "
            "CLOUD_ELEMENTS_ELEMENT_TOKEN"
        )
    key, secret = given.values()
    return OAuthApp(key, secret)


# -- what


def show_calendars(graph: MicrosoftGraph, console: Console) -> Calendar:
    """List all calendars; gives the default one."""
    calendars = graph.calendars.list().collect()
    say(console, f"Calendars: {', '.join(one.name or '(no name)' for one in calendars)}")
    default = next((one for one in calendars if one.is_default_calendar), None)
    if default is None:
        raise ConfigurationError("the mailbox has no default calendar")
    return default


def show_month(graph: MicrosoftGraph, calendar: Calendar, today: date, console: Console) -> None:
    """Events of this month, filtered by the server."""
    first = datetime(today.year, today.month, 1)
    after = (first + timedelta(days=31)).replace(day=1)
    where = (F("start.dateTime") >= first) & (F("start.dateTime") < after)
    events = graph.events.list(calendar.id or "", where=where, page_size=100).collect()
    say(console, f"Events of {first:%B %Y}: {len(events):,} where {where}")
    for event in events[:3]:
        start = event.start.to_datetime() if event.start is not None else None
        say(console, f"  {start:%Y-%m-%d %H:%M %Z}  {event.subject}" if start else f"  {event.subject}")


def write(graph: MicrosoftGraph, calendar: Calendar, today: date, console: Console) -> None:
    """Create, change and delete an event."""
    with temporary_event(graph, calendar, today) as event:
        say(console, f"Created: {event.subject}")
        changed = graph.events.update(calendar.id or "", event.id or "", body={"subject": "Tour: moved to Friday"})
        say(console, f"Changed: {changed.subject}")
    say(console, "Deleted it")


@contextmanager
def temporary_event(graph: MicrosoftGraph, calendar: Calendar, today: date) -> Iterator[Event]:
    """An event that is there for a moment."""
    body = Event(
        subject="Tour: call the tax office",
        start=DateTimeTimeZone(date_time=f"{today}T09:00:00", time_zone="UTC"),
        end=DateTimeTimeZone(date_time=f"{today}T09:30:00", time_zone="UTC"),
    )
    event = graph.events.create(calendar.id or "", body=body)
    try:
        yield event
    finally:
        graph.events.delete(calendar.id or "", event.id or "")


def download(graph: MicrosoftGraph, path: Path, console: Console) -> None:
    """All events, by a bulk job, to a file of JSON lines."""
    with progress_bar("events", console=console) as on_progress:
        result = graph.bulk.download("events", to=path, on_progress=on_progress)
    lines = sum(1 for _ in read_records(path))
    say(console, f"Bulk download: {lines:,} events, {result.bytes / 1e6:.1f} MB in {path}")


def receive_webhook(
    place: Place, instance: Instance, graph: MicrosoftGraph, calendar: Calendar, console: Console
) -> None:
    """Let an event make the service post a webhook to the example receiver."""
    if not place.local:
        say(console, "Webhook: skipped, as the service cannot reach this machine")
        return
    from webhook_receiver import PATH, create_app  # needs starlette, which comes with the sandbox

    logging.getLogger("webhook_receiver").addHandler(logging.NullHandler())  # what it refuses is told here
    key = secrets.token_urlsafe()
    events: queue.SimpleQueue[WebhookEvent] = queue.SimpleQueue()
    with serve(create_app([key], events.put)) as url, notifications(place, instance, url + PATH, key):
        with temporary_event(graph, calendar, place.today):
            created = next_of(events)
        for event in (created, next_of(events)):
            for change in event.changes:
                say(console, f"Webhook: {change.object_type} {change.event_type}, signature verified")
        again, forged = post_again(created, url + PATH, key)
        handled = "not handled" if events.empty() else "handled twice"
        say(console, f"Webhook: the first one again is answered {again} and {handled}; with a flipped bit {forged}")


@contextmanager
def notifications(place: Place, instance: Instance, url: str, key: str) -> Iterator[None]:
    """Have an instance's events posted to a URL, signed with a key."""
    name = "event.notification"
    settings = {f"{name}.enabled": "true", f"{name}.callback.url": url, f"{name}.signature.key": key}
    place.cloud.instances.update(instance.id or "", body={"configuration": settings})
    try:
        yield
    finally:
        place.cloud.instances.update(instance.id or "", body={"configuration": {f"{name}.enabled": "false"}})


def next_of(events: queue.SimpleQueue[WebhookEvent]) -> WebhookEvent:
    try:
        return events.get(timeout=PATIENCE)
    except queue.Empty:
        raise TimeoutError(f"no webhook came within {PATIENCE:.0f} s") from None


def post_again(event: WebhookEvent, url: str, key: str) -> tuple[int, int]:
    """Deliver an event once more, as it is and forged; gives what is answered."""
    body = json.dumps(event.raw).encode()
    headers = {"Elements-Webhook-Signature": sign(body, key.encode()).decode()}
    forged = body[:-1] + bytes([body[-1] ^ 1])
    with httpx.Client(trust_env=False) as client:
        again, refused = (client.post(url, content=one, headers=headers) for one in (body, forged))
        return again.status_code, refused.status_code


def compare_errors(place: Place, graph: MicrosoftGraph, calendar: Calendar, console: Console) -> None:
    """What is not there, on each platform: one `except` for both."""
    calls: dict[str, Callable[[], object]] = {
        "Cloud Elements": lambda: graph.events.get(calendar.id or "", "no-such-event")
    }
    if (avepoint := place.avepoint) is not None:
        calls["AvePoint"] = lambda: avepoint.tenants.get(first_customer(avepoint), "no-such-tenant")
    else:
        say(console, "Error of AvePoint: skipped, as AVEPOINT_CLIENT_ID is not set")
    for platform, call in calls.items():
        try:
            call()
        except APIStatusError as error:
            say(console, f"Error of {platform}: {error.code} ({error.status_code} {error.message})")


def first_customer(avepoint: AvePointElements) -> str:
    return next(iter(avepoint.customers.list(page_size=10))).id or ""


if __name__ == "__main__":
    raise SystemExit(main())
