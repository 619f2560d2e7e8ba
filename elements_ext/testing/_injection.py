"""The hooks of a sandbox that carry faults out."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from starlette.types import Receive, Scope, Send

from ..sandbox import Exchange, Response
from ._fault import TRANSPORT, Fault
from ._spoil import Answer, spoil

if TYPE_CHECKING:
    from ..sandbox import RecordedRequest, Sandbox

FORGED: Final = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{"forged":1}'


class Injection:
    """Counts calls, and strikes those that are due."""

    def __init__(self, sandbox: Sandbox, which: Sequence[Fault]) -> None:
        self.struck: list[RecordedRequest] = []
        self._sandbox = sandbox
        self._which = which
        self._counts: Counter[str | None] = Counter()
        self._due: WeakKeyDictionary[Exchange, Fault] = WeakKeyDictionary()
        self._repeats = {one.operation for one in which if one.kind == "duplicate_page"}
        self._last: dict[str | None, Answer] = {}
        self._endless: dict[int, Answer] = {}  # by identity: the `calls` of a fault may be a list

    async def before(self, exchange: Exchange) -> Response | None:
        """Before a request is handled."""
        fault = self._choose(exchange.operation_id)
        if fault is None:
            return None
        self.struck.append(exchange.request)
        if fault.kind == "revoked_token":
            self._sandbox.revoke_tokens()
            return None
        if fault.afterwards:
            self._due[exchange] = fault
            return None
        return await self._strike(fault, exchange, Answer(200, [("content-type", "application/json")], b""))

    async def after(self, exchange: Exchange, response: Response) -> Response | None:
        """When the answer is made."""
        fault = self._due.pop(exchange, None)
        repeats = not self._repeats.isdisjoint((exchange.operation_id, "*"))
        if fault is None and not repeats:
            return None
        answer = await read(response)
        struck = await self._strike(fault, exchange, answer) if fault is not None else respond(answer)
        if repeats:
            self._last[exchange.operation_id] = answer
        return struck

    def _choose(self, operation: str | None) -> Fault | None:
        self._counts[operation] += 1
        self._counts["*"] += 1
        for fault in self._which:
            if fault.strikes(operation, self._counts["*" if fault.operation == "*" else operation]):
                return fault
        return None

    async def _strike(self, fault: Fault, exchange: Exchange, answer: Answer) -> Response:
        if fault.kind in ("reset", "hang_up", "stall"):
            await _say_nothing(fault.kind, exchange)
            return Response(status_code=500)  # never sent: it keeps the request from being handled
        if fault.kind in TRANSPORT or fault.kind in ("wrong_length", "excess"):
            return _Raw(fault, answer.with_body())
        return respond(self._spoilt(fault, exchange, answer))

    def _spoilt(self, fault: Fault, exchange: Exchange, answer: Answer) -> Answer:
        if fault.kind == "duplicate_page":
            return self._last.get(exchange.operation_id, answer)
        if fault.kind == "endless":
            return self._endless.setdefault(id(fault), spoil(fault, exchange, answer))
        return spoil(fault, exchange, answer)


async def _say_nothing(kind: str, exchange: Exchange) -> None:
    transport = exchange.transport
    assert transport is not None
    if kind == "reset":
        reset(transport)
    elif kind == "hang_up":
        transport.close()
    else:
        while not transport.is_closing():  # noqa: ASYNC110 - the client has enough at some time; no event tells
            await asyncio.sleep(0.005)


def reset(transport: asyncio.WriteTransport) -> None:
    """End a connection by RST, where `abort` alone would end it in good order. One that has ended is left alone."""
    if transport.is_closing():
        return
    transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


async def read(response: Response) -> Answer:
    """An answer with its whole body, which may have been a stream."""
    headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.raw_headers]
    stream: AsyncIterator[bytes | str] | None = getattr(response, "body_iterator", None)
    if stream is None:
        return Answer(response.status_code, headers, bytes(response.body))
    pieces = [piece.encode() if isinstance(piece, str) else piece async for piece in stream]
    return Answer(response.status_code, headers, b"".join(pieces))


def respond(answer: Answer) -> Response:
    """The answer as the sandbox sends it."""
    response = Response(answer.body, answer.status)
    framing = [pair for pair in response.raw_headers if pair[0] == b"content-length"]
    response.raw_headers = [
        *((name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.without("content-length")),
        *framing,
    ]
    return response


class _Raw(Response):
    """An answer whose bytes are sent as they should not be, past the server's own protocol."""

    def __init__(self, fault: Fault, answer: Answer) -> None:
        super().__init__(status_code=answer.status)
        self._fault = fault
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # A sandbox that is closed in the middle cancels this, which is nothing to report.
        with contextlib.suppress(asyncio.CancelledError):
            await self._send(scope, receive)

    async def _send(self, scope: Scope, receive: Receive) -> None:
        transport: asyncio.Transport = scope["extensions"]["elements.transport"]
        kind, body = self._fault.kind, self._answer.body
        head = _head(self._answer, len(body) + (100 if kind == "wrong_length" else 0))
        if kind == "cut":
            transport.write(head + body[: len(body) // 2])
            await asyncio.sleep(0.02)
            reset(transport)
        elif kind == "wrong_length":
            transport.write(head + body)
            transport.close()
        elif kind == "excess":
            transport.write(head + body + FORGED)
        elif kind == "drip_head":
            await self._drip(transport, head)
            transport.write(body)
        else:
            transport.write(head)
            await self._drip(transport, body)
        # The server's protocol knows nothing of this answer, so the connection serves no other.
        while (await receive())["type"] != "http.disconnect":
            pass

    async def _drip(self, transport: asyncio.Transport, data: bytes) -> None:
        for n in range(len(data)):
            if transport.is_closing():
                return
            transport.write(data[n : n + 1])
            await asyncio.sleep(self._fault.pace)


def _head(answer: Answer, length: int) -> bytes:
    try:
        phrase = HTTPStatus(answer.status).phrase
    except ValueError:
        phrase = "Whatever"
    headers = [*answer.without("content-length", "transfer-encoding"), ("content-length", str(length))]
    lines = [f"HTTP/1.1 {answer.status} {phrase}", *(f"{name}: {value}" for name, value in headers)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
