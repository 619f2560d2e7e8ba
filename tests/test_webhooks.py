"""A webhook is believed only if its raw bytes were signed with the key."""

from __future__ import annotations

import base64
import email
import hashlib
import hmac
import io
import json
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import Message
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers as StarletteHeaders

from elements_ext.errors import ConfigurationError, DecodeError, WebhookSignatureError
from elements_ext.webhooks import WebhookEvent, parse, sign, verify

KEY = "MySecretEventSignatureKey"
NAME = "Elements-Webhook-Signature"


def signed(body: bytes, key: str = KEY, **others: str) -> dict[str, str]:
    return {NAME: sign(body, key.encode()).decode(), **others}


@pytest.mark.parametrize(
    ("body", "signature"),
    [
        (b"<INSERT_EVENT_NOTIFICATION_RESPONSE_BODY>", "sha256=jHdbRx5EZAsOfTwAPJOGkNUzQMVVdu5VJlxcsk+G6jQ="),
        (b"", "sha256=C0gHWF2AgEYRn772QwLINL7VFZDYhJSOYgzFLE6vs4Q="),
        (b'{"message":"hello"}', "sha256=QcObiiBNHCjbparCM7isdfICtdHBOKa4CjIHEaB73D0="),
    ],
)
def test_the_vendors_vectors_verify(body: bytes, signature: str) -> None:
    verify(body, {NAME: signature}, KEY)
    verify(body, {NAME.upper(): signature}, KEY.encode())
    verify(body, [(NAME.lower().encode(), signature.encode())], KEY)
    verify(body, httpx.Headers({NAME: signature}), KEY)


@given(st.binary(), st.data())
def test_a_flipped_bit_in_body_or_signature_is_refused(body: bytes, data: st.DataObject) -> None:
    headers = signed(body)
    verify(body, headers, KEY)
    if body:
        at = data.draw(st.integers(0, len(body) - 1))
        flipped = body[:at] + bytes([body[at] ^ (1 << data.draw(st.integers(0, 7)))]) + body[at + 1 :]
        with pytest.raises(WebhookSignatureError):
            verify(flipped, headers, KEY)
    raw = bytearray(base64.b64decode(headers[NAME].removeprefix("sha256=")))
    raw[data.draw(st.integers(0, 31))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(WebhookSignatureError):
        verify(body, {NAME: "sha256=" + base64.b64encode(raw).decode()}, KEY)


BODY = b'{"a": 1, "b": "\xc3\xa4"}'
DIGEST = hmac.new(KEY.encode(), BODY, hashlib.sha256)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {NAME: ""},
        {NAME: "sha256="},
        {NAME: base64.b64encode(DIGEST.digest()).decode()},
        {NAME: "sha256=" + DIGEST.hexdigest()},
        {NAME: "sha256=" + base64.b64encode(DIGEST.digest()).decode().rstrip("=")},
        {NAME: "sha256=" + base64.urlsafe_b64encode(DIGEST.digest()).decode().replace("_", "-") + "x"},
        {NAME: "sha1=" + base64.b64encode(hmac.new(KEY.encode(), BODY, hashlib.sha1).digest()).decode()},
        {NAME: "sha256=ü"},
        [(NAME, signed(BODY)[NAME]), (NAME.lower(), signed(BODY)[NAME])],
        httpx.Headers([(NAME, signed(BODY)[NAME]), (NAME, "sha256=other")]),
    ],
)
def test_anything_but_one_right_signature_is_refused(headers: Any) -> None:
    with pytest.raises(WebhookSignatureError):
        verify(BODY, headers, KEY)


def test_the_same_json_in_another_order_is_another_body() -> None:
    reordered = json.dumps({"b": "ä", "a": 1}).encode()
    with pytest.raises(WebhookSignatureError):
        verify(reordered, signed(BODY), KEY)


def test_several_keys_serve_while_one_replaces_another() -> None:
    for key in ("old", "new"):
        verify(BODY, signed(BODY, key), ["new", b"old"])
    with pytest.raises(WebhookSignatureError, match="not signed with the key"):
        verify(BODY, signed(BODY, "stolen"), ["new", "old"])


@pytest.mark.parametrize("key", ["", b"", [], ["x", ""], [5], [None]])
def test_an_empty_key_is_refused(key: Any) -> None:
    with pytest.raises(ConfigurationError, match="key"):
        verify(BODY, signed(BODY), key)


@pytest.mark.parametrize("body", ["text", {"a": 1}, None])
def test_a_body_that_was_parsed_is_refused(body: Any) -> None:
    with pytest.raises(ConfigurationError, match="raw bytes"):
        verify(body, signed(BODY), KEY)


def test_the_time_does_not_tell_where_a_wrong_signature_differs() -> None:
    """Early and late differences take the same time, within what a busy machine makes of it."""
    right = signed(BODY)[NAME]
    early = "sha256=" + ("A" if right[7] != "A" else "B") + right[8:]
    late = right[:-3] + ("A" if right[-3] != "A" else "B") + right[-2:]

    def once(signature: str) -> float:
        started = time.perf_counter()
        for _ in range(50):
            with pytest.raises(WebhookSignatureError):
                verify(BODY, {NAME: signature}, KEY)
        return time.perf_counter() - started

    rounds = [(once(early), once(late)) for _ in range(30)]
    ratio = statistics.median(first / second for first, second in rounds)
    assert 0.7 < ratio < 1.4


CURRENT = {
    "message": {
        "eventId": "e-1",
        "raw": {
            "objectType": "events",
            "instance_id": 42,
            "events": [
                {"elementKey": "microsoftgraph", "eventType": "UPDATED", "objectType": "events", "objectId": "AAMk=",
                 "date": "2026-02-01T10:00:00Z", "new": 1},
                {"eventType": 5, "date": "soon"},
                "odd",
            ],
            "EVENTS2": [],
        },
    },
    "account": {"id": 1},
}  # fmt: skip
LEGACY = {
    "eventId": 7,
    "instanceId": 42,
    "notificationId": 3,
    "response": {
        "events": [
            {
                "path": "/x",
                "metadata": {"objectId": "f", "eventType": "CREATED", "objectType": "files", "date": 1772446504000},
            }
        ]
    },
}


def test_the_current_format_is_read() -> None:
    body = json.dumps(CURRENT).encode()
    event = parse(body, signed(body, **{"Elements-Webhook-Id": "w-1"}), KEY)
    assert isinstance(event, WebhookEvent)
    assert (event.event_id, event.instance_id, event.object_type, event.format) == ("e-1", "42", "events", "current")
    assert (event.webhook_id, event.deduplication_key) == ("w-1", "e-1")
    first = event.changes[0]
    assert (first.event_type, first.object_id, first.element_key) == ("UPDATED", "AAMk=", "microsoftgraph")
    assert first.date == datetime(2026, 2, 1, 10, tzinfo=UTC)
    assert first.raw["new"] == 1
    assert (event.changes[1].date, event.changes[1].object_id, event.changes[2].raw) == (None, None, "odd")
    assert event.raw == CURRENT
    assert "AAMk" not in repr(event.raw) or "raw=" not in repr(event)


def test_the_old_format_is_read() -> None:
    body = json.dumps(LEGACY).encode()
    event = parse(body, signed(body), KEY)
    assert (event.event_id, event.instance_id, event.format) == ("7", "42", "legacy")
    assert (event.changes[0].object_id, event.changes[0].event_type) == ("f", "CREATED")
    assert event.changes[0].date == datetime.fromtimestamp(1772446504, UTC)


def test_the_providers_objects_come_along() -> None:
    body = json.dumps({"message": {"raw": {"objectType": "contacts", "contacts": [{"id": 1}]}}}).encode()
    event = parse(body, signed(body), KEY)
    assert event.objects == ({"id": 1},)
    assert event.deduplication_key == hashlib.sha256(body).hexdigest()


def test_an_event_with_an_id_has_the_same_key_whatever_the_headers_say() -> None:
    """Only the body is signed: whoever has seen one delivery can send it with any header."""
    body = json.dumps({"message": {"eventId": "e", "raw": {}}}).encode()
    events = [
        parse(body, signed(body), KEY),
        parse(body, signed(body, **{"elements-webhook-id": "made up"}), KEY),
        parse(body, [*signed(body).items(), ("Elements-Webhook-Id", "a"), ("Elements-Webhook-Id", "b")], KEY),
    ]
    assert [event.webhook_id for event in events] == [None, "made up", "a"]
    assert {event.deduplication_key for event in events} == {"e"}


def test_events_without_an_id_are_told_apart_by_the_header_that_the_vendor_made_for_it() -> None:
    """Two of them may have the same body: the second is no delivery of the first."""
    body = json.dumps({"message": {}}).encode()
    keys = [
        parse(body, signed(body, **{name: value}), KEY).deduplication_key
        for name, value in (
            ("Elements-Webhook-Id", "w-1"),
            ("elements-webhook-id", "w-1"),
            ("Elements-Webhook-Id", "w-2"),
        )
    ]
    assert keys == ["w-1", "w-1", "w-2"]


def test_other_bodies_without_an_event_id_have_other_keys() -> None:
    bodies = [json.dumps({"message": {"n": n}}).encode() for n in range(3)]
    assert len({parse(body, signed(body), KEY).deduplication_key for body in bodies}) == 3


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"5", b"{", b"\xff", b"[" * 100_000])
def test_a_signed_body_that_is_no_object_is_a_decode_error(body: bytes) -> None:
    with pytest.raises(DecodeError, match="no JSON object") as caught:
        parse(body, signed(body), KEY)
    assert caught.value.body == body


KEYS = st.sampled_from(["message", "raw", "eventId", "events", "objectType", "response", "metadata", "date"])
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
DOCUMENTS = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS | st.text(max_size=3), inner, max_size=4),
    max_leaves=20,
)


@given(DOCUMENTS)
def test_no_signed_json_breaks_the_parser(value: Any) -> None:
    body = json.dumps(value).encode()
    try:
        event = parse(body, signed(body), KEY)
    except DecodeError:
        assert not isinstance(value, dict)
    else:
        assert event.raw == json.loads(body)


def message(*pairs: tuple[str, str]) -> Message:
    """Headers as `http.server` has them."""
    made = Message()
    for name, value in pairs:
        made[name] = value
    return made


SHAPES: dict[str, Callable[[list[tuple[str, str]]], Any]] = {
    "http.server": lambda pairs: message(*pairs),
    "httpx": httpx.Headers,
    "starlette": lambda pairs: StarletteHeaders(raw=[(n.lower().encode(), v.encode()) for n, v in pairs]),
    "werkzeug": lambda pairs: werkzeug().Headers(pairs),
    "flask": lambda pairs: werkzeug().EnvironHeaders(environ(pairs)),
    "pairs": lambda pairs: pairs,
    "asgi": lambda pairs: [(name.lower().encode(), value.encode()) for name, value in pairs],
    "an iterator": iter,
}


def werkzeug() -> Any:
    return pytest.importorskip("werkzeug.datastructures")


def environ(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """As WSGI has it; Django's `request.META` is one."""
    return {
        "REQUEST_METHOD": "POST",
        "wsgi.input": io.BytesIO(),
        "wsgi.version": (1, 0),
        **{"HTTP_" + name.upper().replace("-", "_"): value for name, value in pairs},
    }


@pytest.mark.parametrize("shape", [*SHAPES, "dict", "environ"])
def test_headers_are_read_as_every_framework_has_them(shape: str) -> None:
    make = {**SHAPES, "dict": dict, "environ": environ}[shape]
    body = json.dumps(CURRENT).encode()
    right, wrong = ([(NAME, sign(body, key).decode()), ("Elements-Webhook-Id", "w-1")] for key in (KEY, "other"))
    verify(body, make(right), KEY)
    assert parse(body, make(right), KEY).webhook_id == "w-1"
    with pytest.raises(WebhookSignatureError, match="not signed with the key"):
        verify(body, make(wrong), KEY)
    with pytest.raises(WebhookSignatureError, match="has no Elements-Webhook-Signature"):
        verify(body, make([("Host", "x")]), KEY)


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != "flask"])
def test_a_signature_that_is_repeated_is_refused_in_every_framework(shape: str) -> None:
    twice = [(NAME, signed(BODY)[NAME])] * 2
    with pytest.raises(WebhookSignatureError, match="more than one"):
        verify(BODY, SHAPES[shape](twice), KEY)


@pytest.mark.parametrize(
    "headers", [None, 5, "Elements-Webhook-Signature: x", b"x", [NAME], [None], [(NAME,)], object()]
)
def test_what_are_no_headers_is_a_mistake_of_the_caller(headers: Any) -> None:
    with pytest.raises(ConfigurationError, match="headers"):
        verify(BODY, headers, KEY)
    with pytest.raises(ConfigurationError, match="headers"):
        parse(BODY, headers, KEY)


def test_headers_that_a_sender_made_odd_are_refused_and_no_mistake_of_the_caller() -> None:
    odd = email.message_from_bytes(NAME.encode() + b": sha256=\xff\xfe\r\n\r\n")
    with pytest.raises(WebhookSignatureError):
        verify(BODY, odd, KEY)


def test_a_key_is_text_or_bytes_for_signing_too() -> None:
    assert sign(BODY, KEY) == sign(BODY, KEY.encode()) == signed(BODY)[NAME].encode()
    assert sign(bytearray(BODY), KEY) == sign(memoryview(BODY), KEY) == sign(BODY, KEY)
    for key in ("", b"", None, 5, [KEY]):
        with pytest.raises(ConfigurationError, match="key"):
            sign(BODY, key)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="raw bytes"):
        sign("text", KEY)  # type: ignore[arg-type]
