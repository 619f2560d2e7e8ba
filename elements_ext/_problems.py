"""What an error answer says, whatever its body looks like."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import httpx

from ._flow import BROKEN, Problem
from ._redact import mask

# Bytes of an error's body that are looked into, and that are kept as text.
_LONGEST_JSON = 2**20
_LONGEST_TEXT = 65536
# The words of both vendors, of OAuth, of RFC 9457 problems and of gateways in between.
_MESSAGES = ("message", "error_description", "detail", "title", "error")


def read_problem(response: httpx.Response, request_id_headers: Iterable[str]) -> Problem:
    """Message, provider's message, request id and decoded body of an answer that is no success."""
    body = decode_body(response)
    return Problem(
        message=_message(body) or "",
        provider_message=_text(lookup(body, "providerMessage")),
        request_id=request_id_of(response, request_id_headers, body),
        body=body,
    )


def request_id_of(response: httpx.Response, headers: Iterable[str], body: Any = None) -> str | None:
    """The first of the given headers that is there, else `requestId` in the body."""
    for name in headers:
        if value := response.headers.get(name):
            return str(value)
    return _text(lookup(body, "requestId"))


def decode_body(response: httpx.Response) -> Any:
    """JSON if it is JSON, else text, else None. Never raises."""
    content = response.content
    if not content or BROKEN in response.extensions:
        return None
    if len(content) > _LONGEST_JSON:
        return content[:_LONGEST_TEXT].decode("utf-8", "replace")
    try:
        value = json.loads(content)
        mask(value)  # what is nested too deep to be masked cannot be kept
    except (ValueError, RecursionError):
        # An unknown charset in Content-Type must not hide the answer.
        return content[:_LONGEST_TEXT].decode("utf-8", "replace")
    return value


def lookup(body: Any, name: str) -> Any:
    """A key of a JSON object, its case ignored; None if it is not there."""
    if not isinstance(body, Mapping):
        return None
    if name in body:
        return body[name]
    wanted = name.casefold()
    return next((value for key, value in body.items() if isinstance(key, str) and key.casefold() == wanted), None)


def _message(body: Any, depth: int = 2) -> str | None:
    for name in _MESSAGES:
        value = lookup(body, name)
        if text := _text(value):
            return text
        if isinstance(value, Mapping) and depth and (text := _message(value, depth - 1)):
            return text
    return None


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None
