"""Keep secrets out of everything that people may read: reprs, logs, exceptions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

import httpx

MASK = "********"

_SECRET_NAME = re.compile(
    r"password|passwd|passphrase|secret|token|authorization|cookie|assertion|signature|keys?$|key[-_.]", re.IGNORECASE
)
_SECRET_TEXT = re.compile(
    r"""((?:password|passwd|passphrase|secret|token|authorization|cookie|assertion|signature|key)"""
    r"""[\w.-]{0,40}\\?["']?\s{0,5}[:=]\s{0,5})(\\?["']?[^\s"',;&}\\]+\\?["']?)""",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_SCHEMES = frozenset({"Bearer", "Basic", "Token", "User", "Organization", "Element"})
# A shorter value would blank out innocent text (and is no secret worth the name).
_SHORTEST_SECRET = 4


def is_secret_name(name: str) -> bool:
    """Whether a field, header or query parameter of that name holds a secret."""
    return _SECRET_NAME.search(name) is not None


def mask(value: Any) -> Any:
    """A copy of decoded JSON, or of text, with the values of secret-named keys masked, at any depth."""
    if isinstance(value, str):
        # JSON in a string, whole or cut off, or a form: whatever stands behind a secret's name.
        return _SECRET_TEXT.sub(rf"\g<1>{MASK}", value)
    if isinstance(value, Mapping):
        return {
            key: MASK if item is not None and not isinstance(item, bool) and is_secret_name(str(key)) else mask(item)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [mask(item) for item in value]
    return value


def mask_headers(headers: httpx.Headers) -> httpx.Headers:
    """A copy with the values of secret-named headers masked."""
    return httpx.Headers(
        [(name, MASK.encode() if is_secret_name(name.decode("latin-1")) else text) for name, text in headers.raw]
    )


def scrub_headers(headers: httpx.Headers, secrets: Iterable[str]) -> httpx.Headers:
    """A copy without the given secrets."""
    known = list(secrets)
    return httpx.Headers([(name, scrub(text.decode("latin-1"), known).encode("latin-1")) for name, text in headers.raw])


def mask_url(url: httpx.URL) -> str:
    """The URL without user information and with secret-named query values masked."""
    pairs = [(name, MASK if is_secret_name(name) else value) for name, value in url.params.multi_items()]
    return str(url.copy_with(username=None, password=None, params=pairs or None))


def scrub(value: Any, secrets: Iterable[str]) -> Any:
    """A copy of decoded JSON or text without the given secrets, should a server have echoed one."""
    known = {form for secret in secrets if len(secret) >= _SHORTEST_SECRET for form in _forms(secret)}
    if not known:
        return value
    pattern = re.compile("|".join(map(re.escape, sorted(known, key=len, reverse=True))))
    return _scrub(value, pattern)


def _forms(secret: str) -> Iterable[str]:
    """A secret as it stands, and as a URL, a form or JSON writes it."""
    return {secret, quote(secret, safe=""), quote_plus(secret), json.dumps(secret)[1:-1]}


def parts_of(header: str) -> list[str]:
    """A secret header's value, and what stands behind the scheme names in it."""
    return [header, *(part for part in re.split(r"[\s,]+", header) if part not in _SCHEMES)]


def secrets_of(request: httpx.Request) -> list[str]:
    """Secrets that a request carries: secret-named headers and query values, whole and in their parts."""
    carried = [value for name, value in request.headers.multi_items() if is_secret_name(name)]
    return [part for value in carried for part in parts_of(value)] + [
        value for name, value in request.url.params.multi_items() if is_secret_name(name)
    ]


def _scrub(value: Any, pattern: re.Pattern[str]) -> Any:
    if isinstance(value, str):
        return pattern.sub(MASK, value)
    if isinstance(value, Mapping):
        return {_scrub(key, pattern): _scrub(item, pattern) for key, item in value.items()}
    if isinstance(value, list):
        return [_scrub(item, pattern) for item in value]
    return value


def one_line(text: str, limit: int = 500) -> str:
    """Text that cannot forge a log line or flood a terminal."""
    line = _CONTROL.sub(" ", text).strip()
    return line if len(line) <= limit else line[: limit - 1] + "…"
