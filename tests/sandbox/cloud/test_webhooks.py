"""Webhooks: posted and signed when something happens in the default calendar."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import quote

import pytest

from elements_ext.sandbox import Sandbox
from elements_ext.sandbox.cloud_elements._webhooks import Notification, Sender, loopback, signature

from .conftest import HEALTHY, Cloud

START = {"dateTime": "2026-11-02T09:00:00", "timeZone": "UTC"}
KEY = "MySecretEventSignatureKey"


class Receiver(HTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.status = 200

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/hook"


class Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
        self.send_response(self.server.status)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    server = Receiver()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def subscribe(cloud: Cloud, receiver: Receiver, **more: str) -> None:
    settings = {"event.notification.enabled": "true", "event.notification.callback.url": receiver.url, **more}
    cloud.json("PATCH", f"/instances/{HEALTHY}", {"configuration": settings})


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"<INSERT_EVENT_NOTIFICATION_RESPONSE_BODY>", "sha256=jHdbRx5EZAsOfTwAPJOGkNUzQMVVdu5VJlxcsk+G6jQ="),
        (b"", "sha256=C0gHWF2AgEYRn772QwLINL7VFZDYhJSOYgzFLE6vs4Q="),
        (b'{"message":"hello"}', "sha256=QcObiiBNHCjbparCM7isdfICtdHBOKa4CjIHEaB73D0="),
    ],
)
def test_signatures_are_the_vendors(body: bytes, expected: str) -> None:
    assert signature(KEY, body) == expected


def test_each_change_of_the_default_calendar_is_posted_signed(cloud: Cloud, receiver: Receiver) -> None:
    subscribe(cloud, receiver, **{"event.notification.signature.key": KEY, "event.notification.basic.username": "u",
                                  "event.notification.basic.password": "p"})  # fmt: skip
    events = cloud.events()
    made = cloud.json("POST", events, {"subject": "x", "start": START, "end": START})
    path = f"{events}/{quote(made['id'], safe='')}"
    cloud.json("PATCH", path, {"subject": "y"})
    cloud.json("DELETE", path)
    cloud.json("POST", cloud.events("Team"), {"subject": "z", "start": START, "end": START})
    assert cloud.sandbox.cloud.wait()
    kinds, ids = [], set()
    for headers, body in receiver.got:
        digest = base64.b64encode(hmac.new(KEY.encode(), body, hashlib.sha256).digest()).decode()
        assert headers["elements-webhook-signature"] == f"sha256={digest}"
        assert headers["authorization"] == "Basic " + base64.b64encode(b"u:p").decode()
        message = json.loads(body)["message"]
        raw = message["raw"]
        assert (raw["instance_id"], raw["events"][0]["objectId"]) == (HEALTHY, made["id"])
        kinds.append(raw["events"][0]["eventType"])
        ids |= {message["eventId"], headers["elements-webhook-id"]}
    assert kinds == ["CREATED", "UPDATED", "DELETED"]
    assert len(ids) == 6
    stored = cloud.json("GET", f"/instances/{HEALTHY}/events")
    assert [row["status"] for row in stored] == ["NOTIFIED"] * 3
    assert cloud.json("GET", f"/instances/events/{stored[0]['id']}") == stored[0]
    today = cloud.json("GET", "/instances/events/analytics/instances")
    assert sum(step["total"] for step in today) == 3


def test_nothing_is_posted_unsigned_settings_off_or_elsewhere(cloud: Cloud, receiver: Receiver) -> None:
    body = {"subject": "x", "start": START, "end": START}
    cloud.json("POST", cloud.events(), body)
    subscribe(cloud, receiver)
    cloud.json("POST", cloud.events(), body)
    cloud.json("PATCH", f"/instances/{HEALTHY}", {"configuration": {"event.notification.enabled": False}})
    cloud.json("POST", cloud.events(), body)
    elsewhere = {"event.notification.enabled": True, "event.notification.callback.url": "http://example.com/hook"}
    cloud.json("PATCH", f"/instances/{HEALTHY}", {"configuration": elsewhere})
    cloud.json("POST", cloud.events(), body)
    assert cloud.sandbox.cloud.wait()
    assert len(receiver.got) == 1
    assert "elements-webhook-signature" not in receiver.got[0][0]
    assert "loopback" in str(cloud.sandbox.cloud.notifications[-1].error)


def test_the_old_format_is_sent_on_demand(cloud: Cloud, receiver: Receiver, sandbox: Sandbox) -> None:
    assert sandbox.cloud.notify([]) is None
    subscribe(cloud, receiver)
    event: dict[str, Any] = {"path": "/events/1", "metadata": {"eventType": "CREATED"}}
    sandbox.cloud.notify([event])
    sandbox.cloud.notify([{"objectId": "1"}], format="current")
    assert sandbox.cloud.wait()
    old, current = (json.loads(body) for _, body in receiver.got)
    assert old["response"]["events"] == [event]
    assert current["message"]["raw"]["events"] == [{"objectId": "1"}]


def test_subscriptions_are_delivered_queued_and_released(cloud: Cloud, receiver: Receiver) -> None:
    receiver.status = 500
    topic = f"instance-{HEALTHY}-microsoftgraph-events"
    body = {"channel": "webhook", "topics": [topic], "config": {"url": receiver.url}}
    subscription = cloud.json("POST", "/notifications/subscriptions", body)
    note = cloud.json("POST", "/notifications", {"topic": topic, "message": "m"})
    assert cloud.sandbox.cloud.wait()
    queued = cloud.json("GET", "/notifications/subscriptions/deliveries", where="status='queued'")
    assert [(row["notificationId"], row["subscriptionId"]) for row in queued] == [(note["id"], subscription["id"])]
    receiver.status = 200
    condition = f"channel='webhook' and status='queued' and config.url='{receiver.url}'"
    cloud.json("PUT", "/notifications/subscriptions/deliveries", where=condition)
    assert cloud.sandbox.cloud.wait()
    path = f"/notifications/{note['id']}/subscriptions/{subscription['id']}/deliveries"
    assert cloud.json("GET", path)["status"] == "delivered"
    assert cloud.json("GET", path, hydrate="true")["subscription"] == subscription
    assert len(receiver.got) == 2


def test_a_bulk_job_with_a_callback_ends_by_itself(cloud: Cloud, receiver: Receiver) -> None:
    cloud.json("PATCH", f"/instances/{HEALTHY}", {"configuration": {"event.notification.signature.key": KEY}})
    body = {"objectName": "contacts", "format": "application/json", "notificationUrl": receiver.url}
    job = cloud.json("POST", "/bulk/download", body)
    headers = {"Elements-Async-Callback-Url": receiver.url}
    form = {"metaData": (None, json.dumps({"callback-payload": "mine"}))}
    cloud.call("POST", "/bulk/query?q=select * from contacts", headers=headers, files=form)
    assert cloud.sandbox.cloud.wait()
    (signed, first), (_, second) = receiver.got
    assert (json.loads(first)["id"], json.loads(first)["status"]) == (job["id"], "COMPLETED")
    assert signed["elements-webhook-signature"] == signature(KEY, first)
    assert json.loads(second)["callback-payload"] == "mine"


def test_only_this_machine_is_posted_to() -> None:
    for url in ("http://127.0.0.1/x", "http://localhost:1/", "https://[::1]/", "http://127.9.9.9/"):
        assert loopback(url)
    for url in (
        "http://example.com",
        "http://10.0.0.1",
        "ftp://127.0.0.1",
        "",
        "http://[",
        "http://127.0.0.1.example.com",
    ):
        assert not loopback(url)


def test_a_sender_ends_with_what_it_has() -> None:
    sender = Sender()
    sender.close()
    refused = Notification("1", "http://127.0.0.1:9/", b"{}")
    sender.send(refused)
    assert sender.wait(5)
    assert refused.error
    sender.close()
    sender.close()
    assert not any(thread.name == "elements-sandbox-webhooks" for thread in threading.enumerate())


def test_what_happens_at_an_instance_is_a_notification_on_its_topic(cloud: Cloud, receiver: Receiver) -> None:
    topic = f"instance-{HEALTHY}-microsoftgraph-events"
    body = {"channel": "webhook", "topics": [topic], "config": {"url": receiver.url}}
    cloud.json("POST", "/notifications/subscriptions", body)
    subscribe(cloud, receiver)
    cloud.json("POST", cloud.events(), {"subject": "x", "start": START, "end": START})
    assert cloud.sandbox.cloud.wait()
    assert len(receiver.got) == 2
    (note,) = cloud.get("/notifications", **{"topics[]": topic}).json()
    assert json.loads(note["message"])[0]["eventType"] == "CREATED"
    assert cloud.json("PUT", f"/notifications/{note['id']}/acknowledge")["acknowledged"] is True
    (delivery,) = cloud.json("GET", f"/notifications/{note['id']}/subscriptions/deliveries")
    assert delivery["status"] == "delivered"
