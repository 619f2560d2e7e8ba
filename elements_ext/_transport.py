"""The two loops that carry out a flow's commands, as httpx transports: one sync, one async."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from . import _clock
from ._decoding import Decoder
from ._flow import BROKEN, Flow, Join, Platform, Send, Sleep, call_flow
from ._forks import renew_in_children
from ._options import Call, Options
from ._redact import mask_url
from ._streams import Unbroken
from ._tries import begin_try
from .errors import ConfigurationError

if TYPE_CHECKING:
    import asyncio

    import anyio

T = TypeVar("T")
LARGEST_BODY = 128 * 2**20
"""Bytes of an answer held in memory, once decompressed. Neither vendor sends a tenth of it; bulk files are streamed."""


class _Body:
    """The body of an answer as it arrives, within bounds of time and size."""

    def __init__(self, send: Send) -> None:
        self._ends = None if send.timeout is None else _clock.current().monotonic() + send.timeout
        self._chunks: list[bytes] = []
        self._size = 0
        self.broken: str | None = None

    def add_all(self, pieces: Iterable[bytes]) -> bool:
        """Take what came; False if no more is wanted. Raises `httpx.ReadTimeout` if it trickles in for too long."""
        for piece in pieces:
            self._size += len(piece)
            if self._size > LARGEST_BODY:
                self.broken = f"the body is larger than {LARGEST_BODY} bytes"
                return False
            if piece:
                self._chunks.append(piece)
            if self._ends is not None and _clock.current().monotonic() > self._ends:
                raise httpx.ReadTimeout("the body took longer than the timeout")
        return True

    def response(self, response: httpx.Response, request: httpx.Request) -> httpx.Response:
        """The answer with its body read and decompressed."""
        gone = (b"content-encoding", b"content-length", b"transfer-encoding")
        # The raw bytes: a header need not be ASCII, though httpx would write it as such.
        headers = [(name, value) for name, value in response.headers.raw if name.lower() not in gone]
        content = b"".join(self._chunks) if self.broken is None else b"".join(self._chunks)[:65536]
        extensions = {name: value for name, value in response.extensions.items() if name != "network_stream"}
        if self.broken is not None:
            extensions[BROKEN] = self.broken
        return httpx.Response(
            response.status_code, headers=headers, content=content, request=request, extensions=extensions
        )


def _prepared(send: Send) -> httpx.Request:
    request = send.request
    request.extensions = {**request.extensions, "timeout": httpx.Timeout(send.timeout).as_dict()}
    return request


def _quieten(request: httpx.Request) -> None:
    """Mask the URL of a request that was answered, if it is a plain httpx client's: httpx logs it (level info)."""
    if "call" not in request.extensions and request.url.query:
        request.url = httpx.URL(mask_url(request.url))


class Shared:
    """What a client and its twins share: the connections, and whether they are closed.

    Connections in use by another thread (a page read ahead, say) are not closed under its hands: their numbers would be
    given to new sockets while it still reads. The last one to finish closes them all.
    """

    def __init__(self, inner: Any) -> None:
        self.inner = inner
        self._lock = threading.Lock()
        self._closed = False
        self._in_use = 0
        self.streams: weakref.WeakSet[Any] = weakref.WeakSet()
        """Bodies that are being read piece by piece; a client that is closed closes them."""
        renew_in_children(self)

    def renew(self) -> None:
        """In a forked child: who else uses a connection is in the parent."""
        self._lock = threading.Lock()
        self._in_use = 0

    def check_open(self) -> None:
        """Raise `ConfigurationError` if the client was closed."""
        if self._closed:
            raise ConfigurationError("this client is closed")

    def begin(self) -> None:
        """Use a connection. Raises `ConfigurationError`."""
        with self._lock:
            self.check_open()
            self._in_use += 1

    def end(self) -> bool:
        """Stop using a connection; whether it falls to the caller to close them all."""
        with self._lock:
            self._in_use -= 1
            return self._closed and not self._in_use

    def close(self) -> bool:
        """Let nobody begin any more; whether it falls to the caller to close the connections."""
        with self._lock:
            first, self._closed = not self._closed, True
            return first and not self._in_use


class Transport(httpx.BaseTransport):
    """Sends requests with credentials, retries and errors, over another transport."""

    def __init__(self, shared: Shared, platform: Platform, options: Options) -> None:
        self._shared = shared
        self._platform = platform
        self._options = options
        self.streams = shared.streams

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        call = request.extensions.get("call") or Call.starting_now(self._options)
        response = self.run(call_flow(request, call, self._platform))
        _quieten(request)
        return response

    def run(self, flow: Flow[T]) -> T:
        """Carry out a flow's commands."""
        self._shared.check_open()
        try:
            command = next(flow)
            while True:
                try:
                    outcome = self._perform(command)
                except BaseException as error:
                    command = flow.throw(error)
                else:
                    command = flow.send(outcome)
        except StopIteration as end:
            result: T = end.value
            return result

    def _perform(self, command: Send | Sleep | Join) -> Any:
        if isinstance(command, Send):
            return self._send(command)
        if isinstance(command, Sleep):
            return _clock.current().sleep(command.seconds, command.call.cancelled)
        return command.future.result(command.timeout)

    def release(self) -> None:
        """A connection is not used any more: a stream was closed, or an answer read."""
        if self._shared.end():
            self._shared.inner.close()

    def _send(self, send: Send) -> httpx.Response:
        request = _prepared(send)
        body = _Body(send)
        self._shared.begin()
        streaming = False
        begin_try(send.timeout)
        try:
            response: httpx.Response = self._shared.inner.handle_request(request)
            response.request = request
            streaming = send.stream and response.is_success
            if streaming:
                return response
            try:
                decoder = Decoder(response)
                for data in [response.content] if response.is_stream_consumed else response.iter_raw():
                    if not body.add_all(decoder.pieces(data)):
                        break
                else:
                    decoder.finish()
            except httpx.DecodingError:
                body.broken = "the body cannot be decompressed"
            finally:
                response.close()
            return body.response(response, request)
        finally:
            begin_try(None)
            if not streaming:
                self.release()


class AsyncTransport(httpx.AsyncBaseTransport):
    """Sends requests with credentials, retries and errors, over another async transport."""

    def __init__(self, shared: Shared, platform: Platform, options: Options) -> None:
        self._shared = shared
        self._platform = platform
        self._options = options
        self.streams = shared.streams

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = request.extensions.get("call") or Call.starting_now(self._options)
        response = await self.run(call_flow(request, call, self._platform))
        _quieten(request)
        return response

    async def run(self, flow: Flow[T]) -> T:
        """Carry out a flow's commands."""
        self._shared.check_open()
        try:
            command = next(flow)
            while True:
                try:
                    outcome = await self._perform(command)
                except BaseException as error:
                    command = flow.throw(error)
                else:
                    command = flow.send(outcome)
        except StopIteration as end:
            result: T = end.value
            return result

    async def _perform(self, command: Send | Sleep | Join) -> Any:
        if isinstance(command, Send):
            return await self._send(command)
        if isinstance(command, Sleep):
            return await _clock.current().asleep(command.seconds)
        import asyncio

        # Shielded: the one who fetches goes on although one who waits for it is cancelled.
        waiting = asyncio.shield(asyncio.wrap_future(command.future))
        return await asyncio.wait_for(waiting, command.timeout)

    async def release(self) -> None:
        """A connection is not used any more: a stream was closed, or an answer read."""
        if self._shared.end():
            await self._shared.inner.aclose()

    async def _send(self, send: Send) -> httpx.Response:
        """One try. It may end at any moment, by the timeout or because the caller is cancelled.

        httpcore guards what it must not leave half done by anyio's scopes, of which `Task.cancel` knows nothing: each
        connection that is caught at such a moment would be lost to the client. So the try has a task of its own, which
        is ended by a scope.
        """
        import asyncio

        import anyio

        scope = anyio.CancelScope()

        async def attempt() -> httpx.Response | None:
            with scope:
                return await self._send_unbounded(send)
            return None

        task = asyncio.ensure_future(attempt())
        try:
            async with asyncio.timeout(send.timeout):
                response = await asyncio.shield(task)
        except TimeoutError:
            await self._end(task, scope)
            raise httpx.ReadTimeout("the try took longer than the timeout", request=send.request) from None
        except asyncio.CancelledError:
            await self._end(task, scope)
            raise
        assert response is not None  # the scope is cancelled by `_end` only
        return response

    async def _end(self, task: asyncio.Task[httpx.Response | None], scope: anyio.CancelScope) -> None:
        """End a try whose answer nobody waits for any more."""
        import asyncio

        scope.cancel()
        await asyncio.wait({task})
        response = None if task.cancelled() or task.exception() is not None else task.result()
        if response is not None and not response.is_closed:  # a stream that began at the last moment
            await response.aclose()
            await self.release()

    async def _send_unbounded(self, send: Send) -> httpx.Response:
        request = _prepared(send)
        body = _Body(send)
        self._shared.begin()
        streaming = False
        try:
            response: httpx.Response = await self._shared.inner.handle_async_request(request)
            response.request = request
            streaming = send.stream and response.is_success
            if streaming:
                if isinstance(response.stream, httpx.AsyncByteStream):
                    response.stream = Unbroken(response.stream)
                return response
            try:
                decoder = Decoder(response)
                if response.is_stream_consumed:
                    body.add_all(decoder.pieces(response.content))
                else:
                    async for data in response.aiter_raw():
                        if not body.add_all(decoder.pieces(data)):
                            break
                    else:
                        decoder.finish()
            except httpx.DecodingError:
                body.broken = "the body cannot be decompressed"
            finally:
                await response.aclose()
            return body.response(response, request)
        finally:
            if not streaming:
                await self.release()
