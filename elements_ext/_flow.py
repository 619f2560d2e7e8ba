"""One call as a generator: what to send, when to wait, whom to wait for. It does no I/O.

A flow yields commands and is sent their outcomes; `_transport` has the two loops, sync and async, that carry them out.
So authorization, retries, redirects and errors are written once.
"""

from __future__ import annotations

import errno
import logging
import os
import random
import socket
from collections.abc import Generator, Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

import httpx

from . import _clock
from ._contract import Request
from ._options import Call, Origin, origin
from ._redact import mask, mask_headers, scrub, scrub_error, scrub_headers, secrets_of, shown_path_of, shown_url
from ._retry import Failed, decide, is_ambiguous, parse_retry_after, repeat_of
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    class_of,
    phrase_of,
)

logger = logging.getLogger("elements_ext")

T = TypeVar("T")
MOST_REDIRECTS = 5
_ABOUT: dict[type[httpx.TransportError], str] = {
    httpx.ConnectError: "no connection",
    httpx.ConnectTimeout: "no connection in time",
    httpx.PoolTimeout: "no free connection in time",
    httpx.ReadTimeout: "no answer in time",
    httpx.WriteTimeout: "the request could not be sent in time",
}
# Marks on a response's extensions, for the runner.
DONE = "elements_ext.done"
EMPTY = "elements_ext.empty"
BROKEN = "elements_ext.broken"


@dataclass(frozen=True, slots=True)
class Send:
    """Send a request and read the answer. Outcome: `httpx.Response`, or an `httpx.TransportError`."""

    request: httpx.Request = field(repr=False)
    timeout: float | None
    stream: bool = False


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait for some seconds."""

    seconds: float
    call: Call


@dataclass(frozen=True, slots=True)
class Join:
    """Wait for what another thread or task is fetching. Outcome: its result, or its exception; `TimeoutError`."""

    future: Future[Any]
    timeout: float | None


Command = Send | Sleep | Join
Flow = Generator[Command, Any, T]


@dataclass(frozen=True, slots=True)
class Problem:
    """What an answer that is no success says, whichever way the vendor words it."""

    message: str
    provider_message: str | None
    request_id: str | None
    body: Any
    final: bool = False
    """No repeat will help."""


class Platform(Protocol):
    """What differs between the vendors."""

    origins: frozenset[Origin]

    def authorize(self, request: httpx.Request, call: Call) -> Flow[httpx.Request]:
        """The request of one try, with the credentials that its operation needs."""
        ...

    def check(self, request: Request[Any]) -> None:
        """Raise `ConfigurationError` for arguments that would do harm."""
        ...

    def renew(self, request: httpx.Request) -> bool:
        """After a 401: whether other credentials can be had for a replay."""
        ...

    def problem(self, response: httpx.Response) -> Problem: ...

    def secrets(self) -> Iterable[str]:
        """The secrets that may be in flight, to be kept out of what a server echoes."""
        ...


def call_flow(request: httpx.Request, call: Call, platform: Platform) -> Flow[httpx.Response]:
    """One call: credentials, tries, redirects, and the error of its status.

    Gives a 2xx, or a response marked `DONE` (a repeated DELETE that found nothing left) or `EMPTY` (a 404 that means an
    empty list).
    """
    operation = request.extensions.get("operation")
    if origin(request.url) not in platform.origins:
        raise ConfigurationError(
            f"credentials are not sent to {request.url.scheme}://{request.url.netloc.decode('ascii')}"
        )
    name = operation.id if operation else request.url.path
    repeat = repeat_of(
        request.method, safe=bool(operation and operation.safe), repeatable=operation is None or operation.repeatable
    )
    tries = 0
    replayed = ambiguous = False
    while True:
        check_alive(call, request, platform.secrets())
        attempt = yield from platform.authorize(request, call)
        check_alive(call, request, platform.secrets())
        tries += 1
        outcome = yield from _attempt(attempt, call, name, tries, platform)
        if isinstance(outcome, httpx.Response):
            if outcome.is_success or _settled(outcome, operation, ambiguous=ambiguous):
                return outcome
            if outcome.status_code == 401 and not replayed and platform.renew(attempt):
                replayed = True
                tries -= 1
                continue
        if isinstance(outcome, httpx.TransportError):
            scrub_error(outcome, [*platform.secrets(), *secrets_of(attempt)])
        failed, error = _failure(outcome, request, call, platform)
        verdict = decide(
            failed, repeat, tries=tries, max_retries=call.options.max_retries, left=call.left(), random=random.random
        )
        if verdict.wait is None:
            if verdict.out_of_time:
                raise deadline_error(request, platform.secrets()) from error
            raise error from (outcome if isinstance(outcome, Exception) else None)
        ambiguous = ambiguous or is_ambiguous(failed)
        logger.info("%s: %s; try %d follows in %.2f s", name, _brief(outcome), tries + 1, verdict.wait)
        yield Sleep(verdict.wait, call)


def _attempt(
    request: httpx.Request, call: Call, name: str, tries: int, platform: Platform
) -> Flow[httpx.Response | httpx.TransportError]:
    """One try, with redirects of a GET within its origin followed."""
    started = _clock.current().monotonic()
    outcome: httpx.Response | httpx.TransportError
    try:
        current, hops = request, 0
        while True:
            outcome = response = yield Send(current, call.try_timeout(), call.stream)
            target = redirect_target(current, response)
            if target is None or hops == MOST_REDIRECTS:
                break
            current, hops = (
                httpx.Request("GET", target, headers=current.headers, extensions=current.extensions),
                hops + 1,
            )
    except httpx.TransportError as error:
        outcome = error
    took = _clock.current().monotonic() - started
    if logger.isEnabledFor(logging.DEBUG):
        path = shown_path_of(request.url, platform.secrets())
        logger.debug("%s %s %s: %s after %.3f s (try %d)", name, request.method, path, _brief(outcome), took, tries)
    return outcome


def _brief(outcome: httpx.Response | httpx.TransportError) -> str:
    return f"status {outcome.status_code}" if isinstance(outcome, httpx.Response) else type(outcome).__name__


def _settled(response: httpx.Response, operation: Any, *, ambiguous: bool) -> bool:
    """Whether a 404 says what was wanted: it is gone already, or there is nothing to list. Marks the response."""
    if response.status_code != 404:
        return False
    if ambiguous and response.request.method == "DELETE":
        response.extensions[DONE] = True
        return True
    if operation is not None and operation.empty_on_404:
        response.extensions[EMPTY] = True
        return True
    return False


def _failure(
    outcome: httpx.Response | httpx.TransportError, request: httpx.Request, call: Call, platform: Platform
) -> tuple[Failed, APIStatusError | APIConnectionError]:
    """What a failed try means for the next one, and the exception for it should there be none."""
    if not isinstance(outcome, httpx.Response):
        return Failed(error=outcome), connection_error(outcome, request, call, platform.secrets())
    problem = platform.problem(outcome)
    retry_after = parse_retry_after(outcome.headers.get("retry-after"), _clock.current().time())
    failed = Failed(status=outcome.status_code, retry_after=retry_after, final=problem.final)
    return failed, status_error(outcome, request, problem, retry_after, platform.secrets())


def redirect_target(request: httpx.Request, response: httpx.Response) -> httpx.URL | None:
    """Where to go on; None for an answer that is no redirect, or one that is not followed."""
    if request.method != "GET" or response.status_code not in (301, 302, 303, 307, 308):
        return None
    try:
        target = request.url.join(response.headers["location"])
        origin(target)  # a host's name is decoded only when it is looked at
    except (KeyError, ValueError, httpx.InvalidURL):
        return None
    return None if target.userinfo or origin(target) != origin(request.url) else target


def check_alive(call: Call, request: httpx.Request, secrets: Iterable[str]) -> None:
    """Raise if the deadline has passed, or if nobody wants the answer any more."""
    if call.cancelled is not None and call.cancelled.is_set():
        raise APIConnectionError("given up: nobody waits for this page any more", method=request.method)
    left = call.left()
    if left is not None and left <= 0:
        raise deadline_error(request, secrets)


def deadline_error(request: httpx.Request, secrets: Iterable[str]) -> APITimeoutError:
    known = list(secrets)
    return APITimeoutError(
        f"{request.method} {shown_path_of(request.url, known)}: the deadline passed",
        method=request.method,
        url=shown_url(request.url, known),
    )


def connection_error(
    failure: httpx.TransportError, request: httpx.Request, call: Call, secrets: Iterable[str]
) -> APIConnectionError:
    """The SDK's error for one of httpx's."""
    known = list(secrets)
    left = call.left()
    if left is not None and left <= 0:
        return deadline_error(request, known)
    kind = APITimeoutError if isinstance(failure, httpx.TimeoutException) else APIConnectionError
    about = _ABOUT.get(type(failure), "the connection broke")
    where = f"{request.url.host}:{origin(request.url)[2]}"
    why = f", {reason}" if (reason := _reason(failure)) else ""
    return kind(
        f"{request.method} {shown_path_of(request.url, known)}: {about} ({where}: {type(failure).__name__}{why})",
        method=request.method,
        url=shown_url(request.url, known),
    )


def _reason(failure: BaseException) -> str:
    """What the operating system or OpenSSL says: a name, a port and a certificate are mended in different places."""
    one: BaseException | None = failure
    for _ in range(10):
        if isinstance(one, OSError) and (said := getattr(one, "verify_message", None) or _in_words(one)):
            return str(said)
        one = one.exceptions[0] if isinstance(one, BaseExceptionGroup) else one and (one.__cause__ or one.__context__)
    return ""


def _in_words(error: OSError) -> str | None:
    # asyncio puts the address into `strerror`; the numbers of failures to find a name are negative, or of no use.
    if error.errno is not None and error.errno in errno.errorcode and not isinstance(error, socket.gaierror):
        return os.strerror(error.errno)
    return error.strerror


def status_error(
    response: httpx.Response,
    request: httpx.Request,
    problem: Problem,
    retry_after: float | None,
    secrets: Iterable[str],
) -> APIStatusError:
    """The exception of a status, without the secrets that the server may have echoed."""
    known = [*secrets, *secrets_of(response.request), *secrets_of(request)]
    return class_of(response.status_code)(
        scrub(mask(problem.message), known) or phrase_of(response.status_code),
        status_code=response.status_code,
        method=request.method,
        url=shown_url(request.url, known),
        provider_message=scrub(mask(problem.provider_message), known),
        request_id=scrub(problem.request_id, known),
        body=scrub(mask(problem.body), known),
        headers=scrub_headers(mask_headers(response.headers), known),
        retry_after=retry_after,
    )
