"""What a client may be told about waiting and trying, and the checks of what it is told."""

from __future__ import annotations

import ipaddress
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar

import httpx

from . import _clock
from .errors import ConfigurationError


class Unset:
    """The type of an option that was not given, where None means something."""

    def __repr__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = Unset()

T = TypeVar("T")
Origin = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Options:
    """How a client waits and tries. Seconds throughout.

    Raises `ConfigurationError` for values that make no sense.
    """

    timeout: float | None = 60.0
    deadline: float | None = None
    max_retries: int = 3
    prefetch: int = 4

    def __post_init__(self) -> None:
        for name in ("timeout", "deadline"):
            value = getattr(self, name)
            if value is not None and not _is_positive(value):
                raise ConfigurationError(f"{name} must be a positive number of seconds or None, not {value!r}")
        for name in ("max_retries", "prefetch"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or value < 0:
                raise ConfigurationError(f"{name} must be a whole number from 0, not {value!r}")

    def but(self, **changes: Any) -> Options:
        """The same with the given changes; what is `NOT_GIVEN` stays."""
        return replace(self, **{name: value for name, value in changes.items() if value is not NOT_GIVEN})


def _is_positive(value: object) -> bool:
    # Sockets take no more than some hundred years.
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= 1e9


@dataclass(slots=True)
class Call:
    """One logical call as the transport sees it, however many requests it takes."""

    options: Options
    ends: float | None = None
    """When the deadline passes, on the monotonic clock."""
    cancelled: threading.Event | None = None
    """Set when nobody waits for the answer any more."""
    stream: bool = False
    """The caller reads the body of a success itself."""

    @classmethod
    def starting_now(cls, options: Options, cancelled: threading.Event | None = None) -> Call:
        ends = None if options.deadline is None else _clock.current().monotonic() + options.deadline
        return cls(options, ends, cancelled)

    def left(self) -> float | None:
        """Seconds until the deadline; None without one."""
        return None if self.ends is None else self.ends - _clock.current().monotonic()

    def try_timeout(self) -> float | None:
        """Seconds that the next try may take."""
        left = self.left()
        bounds = [bound for bound in (self.options.timeout, left) if bound is not None]
        return max(min(bounds), 0.001) if bounds else None


def origin(url: httpx.URL) -> Origin:
    """Scheme, host and port: what a credential is for."""
    return url.scheme, url.host, url.port or {"https": 443, "http": 80}.get(url.scheme, 0)


def is_loopback(host: str) -> bool:
    """Whether a host name means this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


_LONGEST_NAME = 20


def choose(environments: Mapping[str, T], name: object) -> T:
    """One of a platform's environments. Raises `ConfigurationError` that lists them, and guesses."""
    if isinstance(name, str) and name in environments:
        return environments[name]
    hint = hint_at(str(name), environments)
    # What is longer is no name that was mistyped; a secret in the wrong variable, perhaps.
    given = f" {name!r}" if isinstance(name, str) and len(name) <= _LONGEST_NAME else ""
    raise ConfigurationError(f"environment{given} is none of {', '.join(environments)}{hint}")


def hint_at(name: str, known: Iterable[str]) -> str:
    """What may have been meant, to be put behind a message; nothing where nothing is near."""
    from difflib import get_close_matches  # for those who mistype only

    near = get_close_matches(name, list(known), n=1)
    return f"; did you mean {near[0]!r}?" if near else ""


def check_url(name: str, value: object) -> httpx.URL:
    """A URL that secrets may be sent to. Raises `ConfigurationError`.

    Only https, but for loopback; no user information, query or fragment.
    """
    url = check_origin(name, value)
    if url.query or url.fragment:
        raise ConfigurationError(f"{name} must end before any ? or #")
    return url


def check_origin(name: str, value: object) -> httpx.URL:
    """An https URL, or an http one of loopback, without user information. Raises `ConfigurationError`."""
    if not isinstance(value, str | httpx.URL):
        raise ConfigurationError(f"{name} must be a URL, not {type(value).__name__}")
    try:
        url = httpx.URL(value)
        origin(url)  # a host's name is decoded only when it is looked at
    except (ValueError, httpx.InvalidURL):
        raise ConfigurationError(f"{name} is no URL") from None
    if url.userinfo:
        raise ConfigurationError(f"{name} must not hold a user name or password")
    if url.scheme not in ("https", "http") or not url.host:
        # Not shown: it may be a secret in the wrong place, or hold one.
        raise ConfigurationError(f"{name} must be a full https:// URL, with a host")
    if url.scheme == "http" and not is_loopback(url.host):
        raise ConfigurationError(f"{name} must be https://: http:// is accepted for loopback only ({url.host} is not)")
    return url
