"""Access tokens: least privilege, cached by scope, renewed early, fetched once however many want one."""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

import httpx
from avepoint_elements_api.types import load_json

from . import _clock
from ._contract import Request
from ._flow import BROKEN, Flow, Join, Problem, call_flow, check_alive
from ._forks import renew_in_children
from ._options import Call, Options, origin
from ._problems import lookup, read_problem, request_id_of
from ._redact import Unshown, mask, scrub
from .credentials import ClientCredential
from .errors import APIStatusError, ConfigurationError, DecodeError, ElementsError, TokenError
from .headers import check_secret

LONGEST_SCOPE = 300
"""Characters. AvePoint's identity service answers more with `invalid_scope` (seen live, undocumented)."""
RENEW_BEFORE = 300.0
"""Seconds before a token's end at which the next one is fetched; a fifth of its life if that is less."""
_DEFAULT_LIFETIME = 3600.0
_LONGEST_TOKEN = 16_384
"""Characters. Servers take headers of half of that, if at all."""
REQUEST_ID_HEADERS = ("request-id", "x-request-id")


@dataclass(frozen=True, slots=True)
class _TokenOperation:
    """A token request, for the flow: it changes nothing at the server, so it repeats like a read."""

    id: str = "token"
    safe: bool = True
    repeatable: bool = True
    empty_on_404: bool = False


@dataclass(frozen=True, slots=True)
class _Token(Unshown):
    value: str = field(repr=False)
    renew_at: float


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What the one who fetched has for those who waited: a token, an error, or neither (it gave up on its own)."""

    token: _Token | None = field(default=None, repr=False)
    error: ElementsError | None = None
    options: Options | None = None
    """With what patience the one who fetched tried."""


class _TokenEndpoint:
    """The token endpoint as a platform of the flow: the proof of identity is the credential of its requests."""

    def __init__(self, url: httpx.URL, credential: ClientCredential) -> None:
        self.url = url
        self.origins = frozenset({origin(url)})
        self._credential = credential

    def authorize(self, request: httpx.Request, call: Call) -> Flow[httpx.Request]:
        scope: str = request.extensions["scope"]
        form = {"grant_type": "client_credentials", "scope": scope, **self._credential.form(str(self.url))}
        return httpx.Request(
            "POST",
            self.url,
            data=form,
            headers={"Accept": "application/json", "User-Agent": request.headers["User-Agent"]},
            extensions=request.extensions,
        )
        yield  # a flow without a command

    def check(self, request: Request[Any]) -> None:
        """Token requests are the SDK's own."""

    def renew(self, request: httpx.Request) -> bool:
        return False

    def problem(self, response: httpx.Response) -> Problem:
        return read_problem(response, REQUEST_ID_HEADERS)

    def secrets(self) -> Iterable[str]:
        return self._credential.secrets()


class TokenSource:
    """Tokens for one app registration, shared by every thread and task that uses a client."""

    def __init__(self, url: httpx.URL, credential: ClientCredential, user_agent: str) -> None:
        self._endpoint = _TokenEndpoint(url, credential)
        self._user_agent = user_agent
        self._lock = threading.Lock()
        self._tokens: dict[str, _Token] = {}
        self._fetching: dict[str, Future[_Outcome]] = {}
        self._granted: dict[tuple[str, ...], int] = {}
        # Also those that were replaced: a server may echo one late.
        self._issued: deque[str] = deque(maxlen=64)
        renew_in_children(self)

    def renew(self) -> None:
        """In a forked child: whoever was fetching is in the parent."""
        self._lock = threading.Lock()
        self._fetching = {}

    def get(self, alternatives: tuple[str, ...], call: Call) -> Flow[str]:
        """A token for the first of the alternative scope strings that the app registration was granted."""
        first = self._granted.get(alternatives, 0)
        try:
            return (yield from self._get(alternatives[first], call))
        except TokenError as error:
            if error.error != "invalid_scope" or first + 1 >= len(alternatives):
                raise
        token = yield from self._get(alternatives[first + 1], call)
        self._granted[alternatives] = first + 1
        return token

    def forget(self, value: str) -> None:
        """Drop a token that the API did not accept, unless it has been replaced already."""
        with self._lock:
            for scope in [scope for scope, token in self._tokens.items() if token.value == value]:
                del self._tokens[scope]

    def secrets(self) -> Iterable[str]:
        with self._lock:
            return [*self._endpoint.secrets(), *self._issued]

    def _get(self, scope: str, call: Call) -> Flow[str]:
        if len(scope) >= LONGEST_SCOPE:
            raise ConfigurationError(
                f"the scope string has {len(scope)} characters; the identity service takes fewer than 300"
            )
        while True:
            with self._lock:
                token = self._tokens.get(scope)
                if token is not None and _clock.current().monotonic() < token.renew_at:
                    return token.value
                leading = scope not in self._fetching
                future = self._fetching.setdefault(scope, Future())
            if leading:
                return (yield from self._lead(scope, future, call))
            try:
                outcome: _Outcome = yield Join(future, call.try_timeout())
            except TimeoutError:
                check_alive(call, httpx.Request("POST", self._endpoint.url), ())
                # Whoever fetches may never come back (its event loop was stopped, say): take over.
                with self._lock:
                    if self._fetching.get(scope) is future:
                        del self._fetching[scope]
                continue
            if outcome.token is not None:
                return outcome.token.value
            refused = isinstance(outcome.error, TokenError)
            if outcome.error is not None and (refused or outcome.options == call.options):
                raise _copy(outcome.error)

    def _lead(self, scope: str, future: Future[_Outcome], call: Call) -> Flow[str]:
        """Fetch, and tell those who wait."""
        outcome = _Outcome()
        try:
            token = yield from self._fetch(scope, call)
            outcome = _Outcome(token=token)
            return token.value
        except ElementsError as error:
            left = call.left()
            if left is None or left > 0:  # else it was this caller's deadline, not theirs: the next of them fetches
                outcome = _Outcome(error=_copy(error), options=call.options)
            raise
        finally:
            with self._lock:
                if outcome.token is not None:
                    self._tokens[scope] = outcome.token
                    self._issued.append(outcome.token.value)
                if self._fetching.get(scope) is future:
                    del self._fetching[scope]
            future.set_result(outcome)

    def _fetch(self, scope: str, call: Call) -> Flow[_Token]:
        request = httpx.Request(
            "POST",
            self._endpoint.url,
            headers={"User-Agent": self._user_agent},
            extensions={"operation": _TokenOperation(), "scope": scope},
        )
        # Others may wait for this token, so it is fetched even if its own caller has left meanwhile.
        call = Call(call.options, call.ends)
        asked_at = _clock.current().monotonic()
        try:
            response = yield from call_flow(request, call, self._endpoint)
        except APIStatusError as error:
            if error.status_code >= 500 or error.status_code in (408, 429):
                raise
            raise self._refusal(error.body, error.status_code, scope, error.request_id) from None
        return self._read(response, scope, asked_at)

    def _read(self, response: httpx.Response, scope: str, asked_at: float) -> _Token:
        request_id = scrub(request_id_of(response, REQUEST_ID_HEADERS), self.secrets())
        try:
            body = load_json(response.content) if BROKEN not in response.extensions else None
        except ValueError:
            body = None
        value = lookup(body, "access_token")
        if not value and lookup(body, "error"):
            raise self._refusal(body, response.status_code, scope, request_id)
        try:
            check_secret(
                "the access token", value if not isinstance(value, str) or len(value) <= _LONGEST_TOKEN else ""
            )
        except ConfigurationError:
            # The body may hold a token, so it is not kept.
            raise DecodeError(
                "the token endpoint's answer holds no access token",
                status_code=response.status_code,
                body=b"",
                method="POST",
                url=str(self._endpoint.url),
                request_id=request_id,
            ) from None
        lifetime = _seconds(lookup(body, "expires_in"))
        return _Token(value, asked_at + lifetime - min(RENEW_BEFORE, lifetime / 5))

    def _refusal(self, body: Any, status_code: int, scope: str, request_id: str | None) -> TokenError:
        secrets = list(self.secrets())
        error = lookup(body, "error")
        about = lookup(body, "error_description") or lookup(body, "message")
        return TokenError(
            scrub(mask(error), secrets) if isinstance(error, str) else "",
            scrub(mask(about), secrets) if isinstance(about, str) else None,
            status_code=status_code,
            scope=scope,
            request_id=request_id,
        )


def _seconds(value: object) -> float:
    """`expires_in`, also where it came as text; the vendor's documented hour where it makes no sense."""
    try:
        seconds = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return _DEFAULT_LIFETIME
    return max(seconds, 0.0) if math.isfinite(seconds) and not isinstance(value, bool) else _DEFAULT_LIFETIME


def _copy(error: ElementsError) -> ElementsError:
    """The same error for another thread: a traceback must not be shared."""
    revive, arguments = error.__reduce__()[:2]
    twin: ElementsError = revive(*arguments)
    return twin
