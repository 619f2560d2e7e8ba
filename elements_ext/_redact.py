"""Keep secrets out of everything that people may read: reprs, logs, exceptions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import httpx

MASK = "********"

_SECRET_NAME = re.compile(
    r"password|passwd|passphrase|secret|token|authorization|cookie|assertion|signature|keys?$|key[-_.]", re.IGNORECASE
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# A shorter value would blank out innocent text (and is no secret worth the name).
_SHORTEST_SECRET = 4


def is_secret_name(name: str) -> bool:
    """Whether a field, header or query parameter of that name holds a secret."""
    return _SECRET_NAME.search(name) is not None


def mask(value: Any) -> Any:
    """A copy of decoded JSON with the values of secret-named keys masked, at any depth."""
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
    return httpx.Headers([(name, MASK if is_secret_name(name) else text) for name, text in headers.multi_items()])


def mask_url(url: httpx.URL) -> str:
    """The URL without user information and with secret-named query values masked."""
    pairs = [(name, MASK if is_secret_name(name) else value) for name, value in url.params.multi_items()]
    return str(url.copy_with(username=None, password=None, params=pairs or None))


def scrub(value: Any, secrets: Iterable[str]) -> Any:
    """A copy of decoded JSON or text without the given secrets, should a server have echoed one."""
    wanted = sorted({secret for secret in secrets if len(secret) >= _SHORTEST_SECRET}, key=len, reverse=True)
    if not wanted:
        return value
    pattern = re.compile("|".join(map(re.escape, wanted)))
    return _scrub(value, pattern)


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
