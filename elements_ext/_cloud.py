"""What is particular to Cloud Elements: one header of up to three secrets, each call with the parts that it needs."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import httpx

from ._contract import Operation, Request, operation_of
from ._flow import Flow, Problem
from ._options import Call, Origin, check_url, choose, origin
from ._problems import read_problem
from ._redact import MASK, Hidden, Unshown, parts_of
from .errors import ConfigurationError
from .headers import check_plain, check_secret, cloud_elements

Authorization = str | Callable[[], str]

# The words of the platform's own 429s for size (8 MB) and time (3600 s). What a provider says of its rate ("try again
# in 10 seconds") names seconds too, but waiting does help there.
_FINAL = re.compile(
    r"\bsizes?\b|\d\s*[MGK]B\b|\b[MG]B\b|payload|too large|\bseconds?\b|time[ds]?[\s-]*out|time limit", re.IGNORECASE
)
_WAIT = re.compile(r"(try|retry|wait|again)\b[^.]{0,40}?\b\d+(\.\d+)?\s*(s|sec|seconds?)\b", re.IGNORECASE)
_CONTROL = re.compile(r"[^\x20-\x7e]")

ARGUMENTS = {"user": "user_secret", "organization": "organization_secret", "element": "element_token"}


@dataclass(frozen=True, repr=False)
class Secrets(Unshown):
    """The three parts of the header; any may be missing until a call needs it. Or a value that is ready-made."""

    user: str | None = None
    organization: str | None = None
    element: str | None = None
    authorization: Authorization | None = None

    def __post_init__(self) -> None:
        for name, argument in ARGUMENTS.items():
            value = getattr(self, name)
            if value is not None:
                check_secret(argument, value)
        check_plain("authorization", self.authorization)
        if self.authorization is not None and not callable(self.authorization):
            check_value(self.authorization)

    def but(self, *, element: str | None) -> Secrets:
        """The same for another element. Raises `ConfigurationError` for None, which would mean no element at all."""
        if element is None:
            raise ConfigurationError("element_token is None: the instance that it was read from came without one")
        return replace(self, element=element)


def check_value(value: object) -> str:
    """A ready-made Authorization value. Raises `ConfigurationError`, which does not show it."""
    if not isinstance(value, str) or not value or value != value.strip() or _CONTROL.search(value):
        raise ConfigurationError("authorization must be a header value: a str of visible characters and blanks")
    return value


class CloudPlatform:
    """Authorizes requests with the secrets that their operation needs."""

    def __init__(self, secrets: Secrets, base_url: httpx.URL) -> None:
        self.origins: frozenset[Origin] = frozenset({origin(base_url)})
        self._secrets = secrets
        # Also those that a callable has replaced: a server may echo one late.
        self._sent: Hidden[deque[str]] = Hidden(deque(maxlen=16))

    def authorize(self, request: httpx.Request, call: Call) -> Flow[httpx.Request]:
        request.headers["Authorization"] = header = self._header(operation_of(request))
        sent = self._sent.reveal()
        if header not in sent:
            sent.append(header)
        return request
        yield  # a flow without a command

    def _header(self, operation: Operation | None) -> str:
        secrets = self._secrets
        # Names only: some error trackers send the variables of each frame.
        given = {name for name in ARGUMENTS if getattr(secrets, name) is not None}
        if secrets.authorization is not None:
            ready = secrets.authorization
            value = check_value(ready() if callable(ready) else ready)
            # The vendor does not say how the element's token travels beside a bearer token; its grammar has one place.
            element = secrets.element if operation is not None and _needs(operation, "element") else None
            return value if element is None or "Element " in value else f"{value}, Element {element}"
        if operation is None:
            return self._joined(given)
        needed = next((set(one) for one in operation.security if set(one) <= given), None)
        if needed is None:
            wanted = operation.security[0] if operation.security else {}
            missing = " and ".join(ARGUMENTS[name] for name in ARGUMENTS if name in wanted and name not in given)
            raise ConfigurationError(f"{operation.id} needs the {missing}, which this client was not given")
        return self._joined(needed) if needed else ""

    def _joined(self, names: set[str]) -> str:
        return cloud_elements(**{name: getattr(self._secrets, name) for name in names})["Authorization"]

    def renew(self, request: httpx.Request) -> bool:
        return callable(self._secrets.authorization)

    def check(self, request: Request[Any]) -> None:
        """Refuse a body that would store the mask in the place of a secret."""
        if (path := _masked(request.body)) is not None:
            raise ConfigurationError(
                f"{request.operation.id}: the body holds the mask {MASK} at {path}, as the API reads secrets back; "
                "sending it would store the mask: leave that field out or give its value"
            )

    def problem(self, response: httpx.Response) -> Problem:
        problem = read_problem(response, ("elements-request-id",))
        if response.status_code != 429:
            return problem
        said = f"{problem.message} {problem.provider_message or ''}"
        return replace(problem, final=_FINAL.search(_WAIT.sub("", said)) is not None)

    def secrets(self) -> Iterable[str]:
        secrets = self._secrets
        sent = (part for header in list(self._sent.reveal()) for part in parts_of(header))
        given = (secrets.user, secrets.organization, secrets.element, *sent)
        return [one for one in given if one]


def _needs(operation: Operation, part: str) -> bool:
    return any(part in one for one in operation.security)


def _masked(value: Any, path: str = "body") -> str | None:
    if value == MASK and isinstance(value, str):
        return path
    inner: Iterable[tuple[Any, Any]] = ()
    if isinstance(value, Mapping):
        inner = value.items()
    elif isinstance(value, list):
        inner = enumerate(value)
    return next((found for key, one in inner if (found := _masked(one, f"{path}.{key}")) is not None), None)


def base_url_of(environments: Mapping[str, Any], environment: object, base_url: object) -> httpx.URL:
    """Where the API is, its path prefix included. Raises `ConfigurationError`."""
    preset = choose(environments, environment)
    return check_url("base_url", preset.base_url if base_url is None else base_url)
