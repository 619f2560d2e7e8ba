"""What a server puts on the wire, as data, and two ways for it to get to a client: in memory, and over loopback."""

from __future__ import annotations

import gzip
import socket
import struct
import threading
import zlib
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

import httpx

Headers = list[tuple[bytes, bytes]]
CODINGS = ("", "identity", "gzip", "x-gzip", "deflate", "GZIP", "br", "gzip, gzip", "\xe9")
"""Values of `Content-Encoding`; the last three were not asked for."""
PACKINGS = ("whole", "half", "more", "none")
TRANSFERS = ("length", "chunked", "close", "cut", "reset", "half a head", "endless chunk", "bad chunk")
"""How the end of a body is told; from `cut` on it is told wrong, or not at all."""


@dataclass(frozen=True)
class Said:
    """An answer of a server."""

    body: bytes
    """What is meant; what is sent, where it is not packed."""
    status: int = 200
    headers: Headers = field(default_factory=list)
    coding: str = ""
    packing: str = "whole"
    """How `coding` was done: as a whole, cut off (`half`), with something behind it (`more`), not at all (`none`)."""
    transfer: str = "length"
    piece: int = 65536

    @cached_property
    def sent(self) -> bytes:
        """The body as it is sent."""
        name = self.coding.lower()
        if self.packing == "none" or name not in ("gzip", "x-gzip", "deflate"):
            return self.body
        packed = zlib.compress(self.body, 1) if name == "deflate" else gzip.compress(self.body, 1, mtime=0)
        return {"whole": packed, "half": packed[: len(packed) * 2 // 3], "more": packed + b"more"}[self.packing]

    @cached_property
    def plain(self) -> bytes | None:
        """The body as a client should see it; None where it cannot be read."""
        if self.coding.lower() in ("", "identity"):
            return self.body
        if self.coding.lower() not in ("gzip", "x-gzip", "deflate"):
            return None
        out, left = b"", self.sent
        try:
            while left:
                packed = zlib.decompressobj(47)  # gzip or zlib, whatever the header says
                out += packed.decompress(left)
                if not packed.eof:
                    return None
                left = packed.unused_data
        except zlib.error:
            return None
        return out

    @property
    def whole(self) -> bool:
        """Whether the end of the body arrives."""
        return TRANSFERS.index(self.transfer) < TRANSFERS.index("cut")

    @property
    def all_headers(self) -> Headers:
        coding = [(b"Content-Encoding", self.coding.encode("latin-1"))] if self.coding else []
        return [*self.headers, *coding]

    def pieces(self) -> Iterator[bytes]:
        size = max(self.piece, len(self.sent) // 200)  # a large body byte by byte takes seconds
        for start in range(0, len(self.sent), size):
            yield self.sent[start : start + size]

    def on_the_wire(self) -> bytes:
        """Everything, byte by byte."""
        size = len(self.sent)
        chunked = "chunk" in self.transfer
        sizes = {"length": size, "cut": size + 1, "reset": size + 100}
        lines = [
            b"HTTP/1.1 %d Whatever" % self.status,
            b"Connection: close",
            *(b"%b: %b" % pair for pair in self.all_headers),
        ]
        if chunked:
            lines.append(b"Transfer-Encoding: chunked")
        elif self.transfer in sizes:
            lines.append(b"Content-Length: %d" % sizes[self.transfer])
        head = b"\r\n".join(lines) + b"\r\n\r\n"
        if self.transfer == "half a head":
            return head[: len(head) // 2]
        if not chunked:
            return head + self.sent
        end = {"chunked": b"0\r\n\r\n", "endless chunk": b"7fffffff\r\nx", "bad chunk": b"zz\r\n"}[self.transfer]
        return head + b"".join(b"%x\r\n%b\r\n" % (len(one), one) for one in self.pieces()) + end


class _Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives piece by piece, and breaks off if it is to."""

    def __init__(self, said: Said) -> None:
        self._said = said

    def __iter__(self) -> Iterator[bytes]:
        yield from self._said.pieces()
        if not self._said.whole:
            raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class Memory(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Gives the same answer to whatever is asked. All of the client is used but its sockets."""

    said = Said(b"{}")
    calls = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.calls += 1
        said = self.said
        return httpx.Response(said.status, headers=said.all_headers, stream=_Pieces(said))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


class Loopback:
    """A server that gives the same bytes to whatever is asked, and hangs up."""

    said = Said(b"{}")

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            with connection, suppress(OSError):
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        asked = b""
        while b"\r\n\r\n" not in asked:
            if not (more := connection.recv(65536)):
                return
            asked += more
        head, _, body = asked.partition(b"\r\n\r\n")
        length = next(
            (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
        )
        while len(body) < length and (more := connection.recv(65536)):
            body += more
        connection.sendall(self.said.on_the_wire())
        if self.said.transfer == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        # A thread that waits in accept() is woken by this, and not by close() alone.
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(5)
