"""A TCP proxy that breaks connections: for faults below HTTP, before the sandbox or any other server."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import threading
from collections.abc import Coroutine, Sequence
from types import TracebackType
from typing import Any, Final, Self, TypeVar
from urllib.parse import urlsplit

from ..errors import ConfigurationError
from ._fault import TRANSPORT, Fault, check_faults

T = TypeVar("T")
MOST: Final = 256
"""Connections at a time; more are reset."""
_PIECE: Final = 65536


class FaultProxy:
    """Passes bytes on between clients and a server on loopback, and breaks off as described.

        with FaultProxy(sandbox.url, Fault("*", "reset", calls=2)) as proxy:
            client = sandbox.avepoint(base_url=proxy.url)

    It does not look into requests, so faults name the operation `"*"`, and `calls` counts what came through. Kinds:
    `reset`, `hang_up`, `cut`, `stall`, `drip`, `drip_head`. `refuse` turns connections away at the door, as a server
    does that is not running, until `accept`. Start it with `with`, or with `start` and `close`.

    Raises `ConfigurationError` for other faults, or if `url` is no `http://` URL.
    """

    def __init__(self, url: str, *which: Fault) -> None:
        check_faults(which)
        for fault in which:
            if fault.kind not in TRANSPORT or fault.operation != "*":
                raise ConfigurationError(f"a proxy cannot do {fault.kind!r} for {fault.operation!r}")
        self._target = _target(url)
        self._which: Sequence[Fault] = which
        self.connections = 0
        """Connections that were accepted."""
        self.requests = 0
        """Requests that came in, those that were struck included."""
        self.struck = 0
        """Requests that were struck."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._pumps: set[asyncio.Task[None]] = set()
        self._opening = asyncio.Lock()
        self._server: asyncio.Server | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._place: socket.socket | None = None

    def start(self) -> Self:
        """Serve from now on."""
        # Bound, and never listening: it keeps the port while connections are refused.
        self._place = socket.socket()
        self._place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._place.bind(("127.0.0.1", 0))
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="elements-fault-proxy", daemon=True)
        self._thread.start()
        self.accept()
        return self

    def close(self) -> None:
        """Cut every connection, free the port and end the thread. Safe to call twice."""
        loop, self._loop = self._loop, None
        if loop is None:
            return
        self._run(self._refuse(), loop)
        loop.call_soon_threadsafe(loop.stop)
        assert self._thread is not None
        assert self._place is not None
        self._thread.join()
        loop.close()
        self._place.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def url(self) -> str:
        """Where clients come in."""
        if self._place is None:
            raise RuntimeError("the proxy is not running")
        host, port = self._place.getsockname()
        return f"http://{host}:{port}"

    def refuse(self) -> None:
        """Cut every connection, and turn new ones away."""
        self._run(self._refuse())

    def accept(self) -> None:
        """Take connections (again)."""
        self._run(self._accept())

    def mend(self) -> None:
        """Break nothing from now on, and take connections."""
        self._which = ()
        self.accept()

    def _run(self, work: Coroutine[Any, Any, T], loop: asyncio.AbstractEventLoop | None = None) -> T:
        loop = loop or self._loop
        if loop is None:
            work.close()
            raise RuntimeError("the proxy is not running")
        return asyncio.run_coroutine_threadsafe(work, loop).result(10)

    async def _accept(self) -> None:
        async with self._opening:  # many threads may find at once that the outage is over
            if self._server is not None:
                return
            assert self._place is not None
            host, port = self._place.getsockname()
            self._server = await asyncio.start_server(self._connected, host, port, backlog=512)

    async def _refuse(self) -> None:
        async with self._opening:
            # A connection whose acceptance is half done when its server closes would stay open, and unknown.
            for _ in range(100):
                fresh = asyncio.all_tasks() - self._tasks - self._pumps - {asyncio.current_task()}
                if not fresh:
                    break
                await asyncio.wait(fresh, timeout=0.01)  # `accept`, which waits for this, is no connection
            server, self._server = self._server, None
            if server is not None:
                server.close()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0)  # lets the transports close their sockets

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        upstream: asyncio.StreamWriter | None = None
        try:
            if len(self._tasks) > MOST:
                return
            answers, upstream = await asyncio.open_connection(*self._target)
            connection = _Connection(self, writer, upstream)
            pumps = [
                asyncio.ensure_future(connection.requests(reader)),
                asyncio.ensure_future(connection.answers(answers)),
            ]
            self._pumps.update(pumps)
            try:
                await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for pump in pumps:
                    pump.cancel()
                await asyncio.gather(*pumps, return_exceptions=True)
                self._pumps.difference_update(pumps)
        except OSError:
            pass  # the server is not there
        finally:
            for one in (writer, upstream):
                if one is not None:
                    one.transport.abort()

    def next_fault(self) -> Fault | None:
        """A request has come in: what is to happen to it."""
        self.requests += 1
        fault = next((one for one in self._which if one.strikes(None, self.requests)), None)
        self.struck += fault is not None
        return fault


def _target(url: str) -> tuple[str, int]:
    try:
        parts = urlsplit(url)
        if parts.scheme == "http" and parts.hostname:
            return parts.hostname, parts.port or 80
    except (ValueError, TypeError, AttributeError):
        pass  # no port, no host, or no text
    raise ConfigurationError("a proxy stands before an http:// URL")


class _Connection:
    """One client's connection, and the one to the server that belongs to it."""

    def __init__(self, proxy: FaultProxy, client: asyncio.StreamWriter, server: asyncio.StreamWriter) -> None:
        self._proxy = proxy
        self._client = client
        self._server = server
        self._fault: Fault | None = None
        self._asking = False
        self._head = b""
        for writer in (client, server):
            writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    async def requests(self, reader: asyncio.StreamReader) -> None:
        """Pass on what the client says. Its first word after the server's last begins a request."""
        with contextlib.suppress(OSError):
            while data := await reader.read(_PIECE):
                if not self._asking:
                    self._asking, self._fault, self._head = True, self._proxy.next_fault(), b""
                if self._fault is None or self._fault.afterwards:
                    self._server.write(data)
                    await self._server.drain()
                elif self._fault.kind in ("reset", "hang_up"):
                    self._end(self._fault)
                    return

    async def answers(self, reader: asyncio.StreamReader) -> None:
        """Pass on what the server says, or not."""
        with contextlib.suppress(OSError):
            while data := await reader.read(_PIECE):
                self._asking = False
                if self._fault is None:
                    self._client.write(data)
                    await self._client.drain()
                elif not await self._struck(self._fault, data):
                    return

    async def _struck(self, fault: Fault, data: bytes) -> bool:
        """Whether the connection goes on."""
        if fault.kind == "stall":
            self._asking = True  # for the client it has not spoken
            return True
        if fault.kind in ("reset", "hang_up"):
            self._end(fault)
            return False
        if fault.kind == "drip_head":
            await self._drip(fault, data)
            return True
        if self._head is not None and b"\r\n\r\n" not in self._head:
            self._head += data
            if b"\r\n\r\n" not in self._head:
                return True
            head, mark, data = self._head.partition(b"\r\n\r\n")
            self._client.write(head + mark)
        if fault.kind == "drip":
            await self._drip(fault, data)
            return True
        if not data:
            return True
        self._client.write(data[: len(data) // 2])
        await asyncio.sleep(0.02)
        self._end(fault)
        return False

    async def _drip(self, fault: Fault, data: bytes) -> None:
        for n in range(len(data)):
            self._client.write(data[n : n + 1])
            await asyncio.sleep(fault.pace)

    def _end(self, fault: Fault) -> None:
        if fault.kind != "hang_up":
            linger = struct.pack("ii", 1, 0)
            self._client.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self._client.transport.abort()
