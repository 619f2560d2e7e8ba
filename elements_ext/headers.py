"""Auth header builders: pure functions from secrets to headers."""

from __future__ import annotations

import inspect
import re

from .errors import ConfigurationError

__all__ = ["bearer", "cloud_elements"]

# Visible ASCII but the comma, which parts the values of Cloud Elements' header.
_HEADER_SECRET = re.compile(r"[\x21-\x2b\x2d-\x7e]+")


def check_secret(name: str, value: object) -> str:
    """A secret that a header can carry.

    Raises `ConfigurationError`, which does not show it, if it is empty or has a blank, a comma, a control character
    or one outside ASCII: each of them would change what the header says.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be a str, not {type(value).__name__}")
    if not value:
        raise ConfigurationError(f"{name} is empty")
    if not _HEADER_SECRET.fullmatch(value):
        raise ConfigurationError(f"{name} has a blank, a comma, a control character or one outside ASCII in it")
    return value


def bearer(token: str) -> dict[str, str]:
    """`Authorization: Bearer <token>`. Raises `ConfigurationError` for a token that a header cannot carry."""
    return {"Authorization": f"Bearer {check_secret('the bearer token', token)}"}


def cloud_elements(
    user: str | None = None, organization: str | None = None, element: str | None = None
) -> dict[str, str]:
    """`Authorization: User <secret>, Organization <secret>, Element <token>`, with the parts that are given.

    Secrets are sent as they stand (`+`, `/` and `=` are not encoded). Raises `ConfigurationError` if none is given, or
    one that a header cannot carry.
    """
    parts = [
        f"{name} {check_secret(f'the {name} secret', value)}"
        for name, value in (("User", user), ("Organization", organization), ("Element", element))
        if value is not None
    ]
    if not parts:
        raise ConfigurationError("an Authorization header needs at least one of user, organization and element")
    return {"Authorization": ", ".join(parts)}


def check_plain(name: str, source: object) -> None:
    """Refuse a coroutine function, of which nobody would await what it gives. Raises `ConfigurationError`."""
    if inspect.iscoroutinefunction(source):
        raise ConfigurationError(f"{name} must be a str or a plain function that gives one, not a coroutine function")
