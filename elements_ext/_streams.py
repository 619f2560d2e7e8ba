"""Bodies that are read piece by piece: files of bulk jobs, which may be larger than memory."""

from __future__ import annotations

import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable, Iterator
from types import TracebackType
from typing import Any, Self

import httpx

from ._decoding import Decoder
from ._flow import check_alive, connection_error
from ._options import Call
from ._redact import scrub, scrub_error, shown_url
from ._tries import begin_try
from .errors import ConfigurationError, DecodeError, ElementsError

SecretsOf = Callable[[httpx.Response], Iterable[str]]


class _Stream:
    """The answer that a stream belongs to."""

    def __init__(self, http: httpx.Response, call: Call, request_id: str | None, secrets: SecretsOf) -> None:
        self._http = http
        self._call = call
        self._secrets = secrets
        self.request_id = request_id
        """What to quote to the vendor's support."""

    @property
    def status_code(self) -> int:
        return self._http.status_code

    @property
    def headers(self) -> httpx.Headers:
        return self._http.headers

    def _failed(self, error: Exception) -> ElementsError:
        if isinstance(error, httpx.TransportError):
            scrub_error(error, self._secrets(self._http))
            broken = connection_error(error, self._http.request, self._call, self._secrets(self._http))
            broken.while_reading = True
            return broken
        if isinstance(error, httpx.StreamError):
            return ConfigurationError("this stream was read or closed before")
        return DecodeError(
            "the body cannot be decompressed",
            status_code=self.status_code,
            body=b"",
            method=self._http.request.method,
            url=shown_url(self._http.request.url, self._secrets(self._http)),
            request_id=scrub(self.request_id, self._secrets(self._http)),
        )

    def _check_alive(self) -> None:
        check_alive(self._call, self._http.request, ())


class ByteStream(_Stream):
    """The bytes of a body as they arrive: iterate once, and close (or use `with`)."""

    def __init__(
        self, http: httpx.Response, call: Call, request_id: str | None, done: Callable[[], None], secrets: SecretsOf
    ) -> None:
        super().__init__(http, call, request_id, secrets)
        self._close = weakref.finalize(self, _let_go, http, done)

    def __iter__(self) -> Iterator[bytes]:
        try:
            decoder = Decoder(self._http)
            for data in self._pieces():
                for piece in decoder.pieces(data):
                    self._check_alive()
                    if piece:
                        yield piece
            decoder.finish()
        except (httpx.RequestError, httpx.StreamError) as error:
            raise self._failed(error) from error
        finally:
            self.close()

    def _pieces(self) -> Iterator[bytes]:
        """What arrives; waited for no longer than a try may take, though what is no piece yet comes byte by byte."""
        pieces = self._http.iter_raw()
        while True:
            begin_try(self._call.try_timeout())
            try:
                data = next(pieces, None)
            finally:
                begin_try(None)
            if data is None:
                return
            yield data

    def close(self) -> None:
        """Let go of the connection, whether or not the body was read."""
        self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _let_go(http: httpx.Response, done: Callable[[], None]) -> None:
    http.close()
    done()


class AsyncByteStream(_Stream):
    """The bytes of a body as they arrive: iterate once with `async for`, and `aclose` (or use `async with`)."""

    def __init__(
        self,
        http: httpx.Response,
        call: Call,
        request_id: str | None,
        done: Callable[[], Awaitable[None]],
        secrets: SecretsOf,
    ) -> None:
        super().__init__(http, call, request_id, secrets)
        self._done = done
        self._open = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            decoder = Decoder(self._http)
            async for data in self._pieces():
                for piece in decoder.pieces(data):
                    self._check_alive()
                    if piece:
                        yield piece
            decoder.finish()
        except (httpx.RequestError, httpx.StreamError) as error:
            raise self._failed(error) from error
        finally:
            await self.aclose()

    async def _pieces(self) -> AsyncIterator[bytes]:
        """What arrives; waited for no longer than a try may take, though what is no piece yet comes byte by byte."""
        import anyio

        pieces = self._http.aiter_raw()
        while True:
            try:
                with anyio.fail_after(self._call.try_timeout()):
                    data = await anext(pieces, None)
            except TimeoutError:
                raise httpx.ReadTimeout("the next part of the body took longer than the timeout") from None
            if data is None:
                return
            yield data

    async def aclose(self) -> None:
        """Let go of the connection, whether or not the body was read."""
        if self._open:
            self._open = False
            await to_the_end(self._let_go())

    async def _let_go(self) -> None:
        await self._http.aclose()
        await self._done()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class Unbroken(httpx.AsyncByteStream):
    """A body that is let go of as a whole, whenever the caller is cancelled."""

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for data in self._stream:
            yield data

    async def aclose(self) -> None:
        await to_the_end(self._stream.aclose())


async def to_the_end(work: Coroutine[Any, Any, None]) -> None:
    """Finish this, though the caller be cancelled: a connection that is let go of by half is lost to the client."""
    import asyncio

    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise
