"""From a generated request to a typed answer: what the runners, sync and async, do around sending."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import httpx

from . import _contract
from ._cursors import Position
from ._failures import find_failure
from ._flow import BROKEN, DONE, EMPTY, Platform, logger
from ._options import Call, Options
from ._pager import AsyncPagerOf, PagerOf
from ._paging import Plan, RawPage
from ._problems import request_id_of
from ._redact import mask, one_line, scrub, scrub_bytes, secrets_of, shown_url
from ._response import Response
from ._streams import AsyncByteStream, ByteStream
from ._transport import AsyncTransport, Transport
from .errors import ConfigurationError, DecodeError, OperationFailedError

# What arguments of the wrong kind raise on their way to the wire.
_UNSENDABLE = (ValueError, TypeError, OverflowError, RecursionError, AttributeError, httpx.InvalidURL)

T = TypeVar("T")
Item = TypeVar("Item")
BRIEF = Options(timeout=5.0, deadline=5.0, max_retries=0)
REQUEST_ID_HEADERS = ("request-id", "x-request-id", "elements-request-id")


def _reason(error: Exception) -> str:
    return "an argument is nested too deep" if isinstance(error, RecursionError) else str(error)


@dataclass(slots=True)
class Reader:
    """Builds HTTP requests and reads HTTP answers; sends nothing."""

    http: httpx.Client | httpx.AsyncClient
    platform: Platform
    options: Options
    ends: float | None = None
    """When the deadline of a longer piece of work passes, that calls are a part of."""

    def call(self, cancelled: threading.Event | None = None) -> Call:
        """A call that starts now."""
        call = Call.starting_now(self.options, cancelled)
        if self.ends is not None:
            call.ends = self.ends if call.ends is None else min(call.ends, self.ends)
        return call

    def prepare(
        self,
        request: _contract.Request[Any],
        call: Call,
        query: list[tuple[str, Any]] | None = None,
        link: str | None = None,
    ) -> httpx.Request:
        """The HTTP request of a call; of the page at `link` if one is given. Raises `ConfigurationError`."""
        try:
            self.platform.check(request)
            arguments = request.arguments(query)
            if link is not None:
                arguments.update(url=link, params=None)
            arguments["extensions"] = {**arguments["extensions"], "call": call}
            return self.http.build_request(**arguments)
        except _UNSENDABLE as error:
            raise ConfigurationError(f"{request.operation.id}: {_reason(error)}") from None

    def first(self, request: _contract.Request[Any], call: Call) -> httpx.Request:
        """The HTTP request of a call, or of the first page of a list."""
        if request.operation.paging is None:
            return self.prepare(request, call)
        plan = self.plan(request)  # type: ignore[arg-type]
        return self.prepare(request, call, plan.query(plan.first), plan.link(plan.first))

    def plan(self, request: _contract.ListRequest[Any, Any]) -> Plan:
        """How a list is read. Raises `PaginationError` for a cursor of another call, and `ConfigurationError`."""
        try:
            return Plan(request, self.platform.origins, self.platform.secrets)
        except _UNSENDABLE as error:
            raise ConfigurationError(f"{request.operation.id}: {_reason(error)}") from None

    def read(self, request: _contract.Request[T], http: httpx.Response) -> Response[T]:
        """The typed answer. Raises `DecodeError` and `OperationFailedError`."""
        request_id = request_id_of(http, REQUEST_ID_HEADERS)
        if DONE in http.extensions:
            return Response(http, request_id, lambda: None)  # type: ignore[arg-type, return-value]
        body = self._body(request, http, request_id)
        try:
            parsed = request.read(body)
        except ValueError as error:
            raise self._decode_error(http, request_id, str(error)) from None
        failure = find_failure(body, request.operation.failures)
        if failure is not None:
            known = self.secrets(http)
            raise OperationFailedError(
                request.operation.id,
                status=scrub(mask(failure[0]), known),
                label=failure[1],
                result=request.read(scrub(body, known)),
                status_code=http.status_code,
                request_id=None if request_id is None else self.clean(request_id, http),
            )
        return Response(http, request_id, lambda: parsed)

    def read_page(self, request: _contract.Request[T], plan: Plan, http: httpx.Response) -> tuple[RawPage, Response[T]]:
        """One page, and the answer that it came in. Raises `DecodeError`."""
        request_id = request_id_of(http, REQUEST_ID_HEADERS)
        body = self._body(request, http, request_id)
        try:
            page = plan.raw_page(body, http.headers, http.request.url, gone=EMPTY in http.extensions)
        except ValueError as error:
            raise self._decode_error(http, request_id, str(error)) from None
        return page, Response(http, request_id, lambda: request.read(body))

    def _body(self, request: _contract.Request[Any], http: httpx.Response, request_id: str | None) -> Any:
        if EMPTY in http.extensions:
            return [] if request.operation.result == "array" else {}
        if warning := http.headers.get("elements-error"):
            logger.warning("%s: %s", request.operation.id, self.clean(warning, http))
        if BROKEN in http.extensions and request.operation.result != "none":
            raise self._decode_error(http, request_id, http.extensions[BROKEN])
        try:
            return request.decode(http.content)
        except ValueError as error:
            raise self._decode_error(http, request_id, str(error)) from None

    def clean(self, said: Any, http: httpx.Response | None = None) -> Any:
        """Text (as one line) or decoded JSON of the server's without the secrets that it may have echoed."""
        clean = scrub(mask(said), self.secrets(http))
        return one_line(clean) if isinstance(clean, str) else clean

    def secrets(self, http: httpx.Response | None) -> list[str]:
        """What may have been echoed: the client's, and those of one request."""
        return [*self.platform.secrets(), *([] if http is None else secrets_of(http.request))]

    def _decode_error(self, http: httpx.Response, request_id: str | None, message: str) -> DecodeError:
        return DecodeError(
            message,
            status_code=http.status_code,
            body=scrub_bytes(http.content, self.secrets(http)),
            method=http.request.method,
            url=shown_url(http.request.url, self.secrets(http)),
            request_id=None if request_id is None else self.clean(request_id, http),
        )


class Runner:
    """Sends generated requests; the sync resource classes call it."""

    def __init__(self, reader: Reader, transport: Transport) -> None:
        self.reader = reader
        self._transport = transport

    def until(self, ends: float | None) -> Runner:
        """The same, for calls that are a part of longer work with a deadline of its own."""
        return Runner(replace(self.reader, ends=ends), self._transport)

    def brief(self) -> Runner:
        """The same, for a call that is worth one short try."""
        return Runner(replace(self.reader, options=BRIEF, ends=None), self._transport)

    def call(self, request: _contract.Request[T]) -> T:
        return self.respond(request).parsed

    def respond(self, request: _contract.Request[T]) -> Response[T]:
        """The typed answer with what HTTP said of it."""
        http_request = self.reader.first(request, self.reader.call())
        return self.reader.read(request, self._transport.handle_request(http_request))

    def page(self, plan: Plan, position: Position, call: Call) -> tuple[RawPage, Response[Any]]:
        """One page of a list."""
        request = self.reader.prepare(plan.request, call, plan.query(position), plan.link(position))
        return self.reader.read_page(plan.request, plan, self._transport.handle_request(request))

    def stream(self, request: _contract.Request[Any]) -> ByteStream:
        """The answer with its body still to be read."""
        call = self.reader.call()
        call.stream = True
        http = self._transport.handle_request(self.reader.prepare(request, call))
        stream = ByteStream(
            http, call, request_id_of(http, REQUEST_ID_HEADERS), self._transport.release, self.reader.secrets
        )
        self._transport.streams.add(stream)
        return stream

    def pager(self, request: _contract.ListRequest[Any, Item]) -> PagerOf[Item]:
        return PagerOf(self, request)


class RawRunner:
    """Sends generated requests and gives the whole answer."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    def call(self, request: _contract.Request[T]) -> Response[T]:
        return self._runner.respond(request)


class AsyncRunner:
    """Sends generated requests; the async resource classes call it."""

    def __init__(self, reader: Reader, transport: AsyncTransport) -> None:
        self.reader = reader
        self._transport = transport

    def until(self, ends: float | None) -> AsyncRunner:
        """The same, for calls that are a part of longer work with a deadline of its own."""
        return AsyncRunner(replace(self.reader, ends=ends), self._transport)

    def brief(self) -> AsyncRunner:
        """The same, for a call that is worth one short try."""
        return AsyncRunner(replace(self.reader, options=BRIEF, ends=None), self._transport)

    async def call(self, request: _contract.Request[T]) -> T:
        return (await self.respond(request)).parsed

    async def respond(self, request: _contract.Request[T]) -> Response[T]:
        """The typed answer with what HTTP said of it."""
        http_request = self.reader.first(request, self.reader.call())
        return self.reader.read(request, await self._transport.handle_async_request(http_request))

    async def page(self, plan: Plan, position: Position, call: Call) -> tuple[RawPage, Response[Any]]:
        """One page of a list."""
        request = self.reader.prepare(plan.request, call, plan.query(position), plan.link(position))
        return self.reader.read_page(plan.request, plan, await self._transport.handle_async_request(request))

    async def stream(self, request: _contract.Request[Any]) -> AsyncByteStream:
        """The answer with its body still to be read."""
        call = self.reader.call()
        call.stream = True
        http = await self._transport.handle_async_request(self.reader.prepare(request, call))
        stream = AsyncByteStream(
            http, call, request_id_of(http, REQUEST_ID_HEADERS), self._transport.release, self.reader.secrets
        )
        self._transport.streams.add(stream)
        return stream

    def pager(self, request: _contract.ListRequest[Any, Item]) -> AsyncPagerOf[Item]:
        return AsyncPagerOf(self, request)


class AsyncRawRunner:
    """Sends generated requests and gives the whole answer."""

    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    async def call(self, request: _contract.Request[T]) -> Response[T]:
        return await self._runner.respond(request)
