"""Webhooks of Cloud Elements: are they the vendor's, and what do they say?

Verify the raw bytes of the body, before anything parses them. Answer fast, do the work later: the vendor repeats a
delivery that fails, and after the last try switches the subscription off. So the same event may come twice:
`WebhookEvent.deduplication_key` tells.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal, Protocol

from ._problems import lookup
from .errors import ConfigurationError, DecodeError, WebhookSignatureError

__all__ = ["WebhookChange", "WebhookEvent", "parse", "sign", "verify"]

SIGNATURE_HEADER = "elements-webhook-signature"
ID_HEADER = "elements-webhook-id"


class HasItems(Protocol):
    """What gives its headers by `items()`, a repeated one as often as it came if it can."""

    def items(self) -> Iterable[tuple[str, Any]]: ...


Headers = Mapping[str, Any] | HasItems | Iterable[tuple[str | bytes, str | bytes]]
Key = str | bytes


@dataclass(frozen=True, slots=True)
class WebhookChange:
    """One change that a webhook reports. What was not said is None."""

    object_type: str | None
    object_id: str | None
    event_type: str | None
    """`CREATED`, `UPDATED` or `DELETED`."""
    element_key: str | None
    date: datetime | None
    raw: Any = field(repr=False)
    """The change as it came."""


@dataclass(frozen=True, slots=True)
class WebhookEvent:
    """What a webhook says, in either of the vendor's two body formats."""

    event_id: str | None
    instance_id: str | None
    object_type: str | None
    changes: tuple[WebhookChange, ...]
    objects: tuple[Any, ...] = field(repr=False)
    """The provider's own objects, where they were sent along."""
    webhook_id: str | None
    """Header `Elements-Webhook-Id`. It is not signed: whoever sends a delivery again can make one up."""
    deduplication_key: str
    """The same for each delivery of the same event: `event_id`, else `webhook_id`, else the SHA-256 of the body.

    Only the middle one is not signed. It counts, as two events may have the same body: one of them would be lost.
    """
    format: Literal["current", "legacy"]
    raw: dict[str, Any] = field(repr=False)
    """The whole body as it came."""


def verify(body: bytes, headers: Headers, key: Key | Iterable[Key]) -> None:
    """Check that the body was signed with the key, or with one of several (while one replaces another).

    `headers` is whatever has `items()`, as mappings and the headers of most frameworks do, a WSGI environ included; or
    pairs of names and values as ASGI has them. The time it takes does not depend on where a wrong signature differs.
    Raises `WebhookSignatureError` if the signature is missing, repeated, of another algorithm or wrong,
    `ConfigurationError` for an empty key, a body that is not bytes or headers that are none.
    """
    keys = _keys(key)
    _check_body(body)
    signatures = _values(_pairs(headers), SIGNATURE_HEADER)
    if not signatures:
        raise WebhookSignatureError("the webhook has no Elements-Webhook-Signature")
    if len(signatures) > 1:
        raise WebhookSignatureError("the webhook has more than one Elements-Webhook-Signature")
    given = signatures[0].strip()
    if not given.startswith("sha256="):
        raise WebhookSignatureError("the webhook's signature is not of the form sha256=…")
    # Every key is tried, so that the time does not tell which one fits.
    fits = [hmac.compare_digest(given.encode("utf-8", "replace"), _signature(body, one)) for one in keys]
    if not any(fits):
        raise WebhookSignatureError("the webhook was not signed with the key")


def sign(body: bytes | bytearray | memoryview, key: Key) -> bytes:
    """The signature of a body: `sha256=` and the padded base64 of HMAC-SHA256.

    Raises `ConfigurationError` for a key that is empty or no text or bytes, or a body that is not bytes.
    """
    _check_body(body)
    if not isinstance(key, str | bytes):
        raise ConfigurationError("a signature key is a str or bytes")
    return _signature(body, _keys(key)[0])


def parse(body: bytes, headers: Headers, key: Key | Iterable[Key]) -> WebhookEvent:
    """Check the signature, then read the body.

    Raises what `verify` raises, and `DecodeError` if a signed body is no JSON object.
    """
    headers = _pairs(headers)  # once: it may be an iterator
    verify(body, headers, key)
    body = bytes(body)
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        raw = None
    if not isinstance(raw, dict):
        raise DecodeError(
            "the webhook's body is no JSON object", status_code=0, body=bytes(body), method="POST", url=""
        )
    webhook_id = next(iter(_values(headers, ID_HEADER)), None)
    message = lookup(raw, "message")
    legacy = not isinstance(message, Mapping) and isinstance(lookup(raw, "response"), Mapping)
    outer = raw if legacy or not isinstance(message, Mapping) else message
    inner = lookup(outer, "response") if legacy else lookup(outer, "raw")
    event_id = _text(lookup(outer, "eventId")) or _text(lookup(raw, "eventId"))
    object_type = _text(lookup(inner, "objectType"))
    return WebhookEvent(
        event_id=event_id,
        instance_id=_text(lookup(inner, "instance_id")) or _text(lookup(outer, "instanceId")),
        object_type=object_type,
        changes=tuple(_change(one) for one in _list(lookup(inner, "events"))),
        objects=tuple(_list(lookup(inner, object_type)) if object_type else ()),
        webhook_id=webhook_id,
        deduplication_key=event_id or webhook_id or hashlib.sha256(body).hexdigest(),
        format="legacy" if legacy else "current",
        raw=raw,
    )


def _change(raw: Any) -> WebhookChange:
    # The old format wraps what it knows in `metadata`.
    known = lookup(raw, "metadata") if isinstance(lookup(raw, "metadata"), Mapping) else raw
    return WebhookChange(
        object_type=_text(lookup(known, "objectType")),
        object_id=_text(lookup(known, "objectId")),
        event_type=_text(lookup(known, "eventType")),
        element_key=_text(lookup(known, "elementKey")),
        date=_moment(lookup(known, "date")),
        raw=raw,
    )


def _keys(key: Key | Iterable[Key]) -> list[bytes]:
    try:
        given = [key] if isinstance(key, str | bytes) else list(key)
        keys = [one.encode() if isinstance(one, str) else one for one in given]
    except (TypeError, UnicodeEncodeError):
        raise ConfigurationError("a signature key is a str or bytes, or there are several") from None
    if not keys or not all(isinstance(one, bytes) and one for one in keys):
        raise ConfigurationError("a signature key is needed, and none that is empty")
    return keys


def _check_body(body: object) -> None:
    if not isinstance(body, bytes | bytearray | memoryview):
        raise ConfigurationError("the raw bytes of the body are needed: parsing it first loses what was signed")


def _signature(body: bytes | bytearray | memoryview, key: bytes) -> bytes:
    return b"sha256=" + base64.b64encode(hmac.new(key, body, hashlib.sha256).digest())


def _pairs(headers: object) -> list[tuple[Any, Any]]:
    # The `items` of httpx join the values of a repeated header.
    items = getattr(headers, "multi_items", None) or getattr(headers, "items", None)
    pairs: Any = items() if callable(items) else headers
    try:
        if not isinstance(pairs, str | bytes):
            return [(name, value) for name, value in pairs if isinstance(name, str | bytes)]
    except (TypeError, ValueError):
        pass  # no iterable, or not of pairs
    raise ConfigurationError(f"headers have items(), or are pairs of name and value, unlike {type(headers).__name__}")


def _values(pairs: list[tuple[Any, Any]], name: str) -> list[str]:
    names = {name, "http_" + name.replace("-", "_")}  # as they are, and as WSGI and CGI spell them
    return [_decoded(value) for one, value in pairs if _decoded(one).lower() in names]


def _decoded(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str | None:
    if isinstance(value, bool) or value is None:
        return None
    return str(value) if isinstance(value, str | int) and str(value) else None


def _moment(value: Any) -> datetime | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:
            return datetime.fromtimestamp(value / 1000, UTC)
        except (OverflowError, OSError, ValueError):
            return None
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    # A date without a zone is not taken for UTC.
    return moment if moment is not None and moment.tzinfo is not None else None
