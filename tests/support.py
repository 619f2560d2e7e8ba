"""What the tests are made of: a scripted HTTP server on loopback, and one way to drive both kinds of client."""

from __future__ import annotations

import asyncio
import inspect
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, parse_qsl, urlsplit

import httpx

from elements_ext import (
    AsyncAvePointElements,
    AsyncCloudElements,
    AsyncMicrosoftGraph,
    AvePointElements,
    ClientSecret,
    CloudElements,
    MicrosoftGraph,
)

SECRET = "s3cr3t+/=value"


@dataclass
class Seen:
    """A request as it arrived."""

    method: str
    target: str
    headers: httpx.Headers
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.body.decode()).items()}


@dataclass
class Answer:
    """What the server says, and how badly it behaves while saying it."""

    status: int = 200
    json: Any = None
    body: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)
    fault: str | None = None
    """reset: cut off before any answer; cut: in mid-body; stall: say nothing; drip: a byte at a time."""
    delay: float = 0.0

    def content(self) -> bytes:
        if self.body is not None:
            return self.body
        return b"" if self.json is None else json.dumps(self.json).encode()


Script = Callable[[Seen], Answer] | Iterable[Answer]


def token(seen: Seen) -> Answer:
    """A well-behaved token endpoint: a new token each time."""
    token.count += 1  # type: ignore[attr-defined]
    return Answer(json={"access_token": f"tok-{token.count}", "expires_in": 3600, "token_type": "Bearer"})  # type: ignore[attr-defined]


token.count = 0  # type: ignore[attr-defined]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is nothing to report."""


class Service:
    """A scripted API and token endpoint. Answers come from a list (the last one again and again) or a function."""

    def __init__(self, *answers: Answer, script: Script | None = None, tokens: Script = token) -> None:
        self.calls: list[Seen] = []
        self.token_calls: list[Seen] = []
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._answer = _script(script if script is not None else (answers or (Answer(json={}),)))
        self._token = _script(tokens)
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def log_message(self, format: str, *args: Any) -> None:
                pass

            def _any(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                headers = httpx.Headers(list(self.headers.items()))
                seen = Seen(self.command, self.path, headers, self.rfile.read(length))
                service._handle(self, seen)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _any

        self._server = _Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()

    def _handle(self, handler: BaseHTTPRequestHandler, seen: Seen) -> None:
        with self._lock:
            if seen.path == "/connect/token":
                self.token_calls.append(seen)
                answer = self._token(seen)
            else:
                self.calls.append(seen)
                answer = self._answer(seen)
        if answer.delay:
            time.sleep(answer.delay)
        if answer.fault == "stall":
            self._stopping.wait(30)
        if answer.fault in ("reset", "stall"):
            self._reset(handler)
            return
        content = answer.content()
        head = [f"HTTP/1.1 {answer.status} Whatever"]
        headers = {"Content-Type": "application/json", "Content-Length": str(len(content)), **answer.headers}
        head += [f"{name}: {value}" for name, value in headers.items()]
        handler.wfile.write(("\r\n".join(head) + "\r\n\r\n").encode("latin-1"))
        if answer.fault == "cut":
            handler.wfile.write(content[: len(content) // 2])
            handler.wfile.flush()
            time.sleep(0.02)
            self._reset(handler)
        elif answer.fault == "drip":
            for byte in content:
                if self._stopping.wait(0.02):
                    break
                handler.wfile.write(bytes([byte]))
                handler.wfile.flush()
        else:
            handler.wfile.write(content)

    @staticmethod
    def _reset(handler: BaseHTTPRequestHandler) -> None:
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        handler.close_connection = True
        handler.connection.close()

    def stop(self) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def settings(self) -> dict[str, Any]:
        return {"base_url": self.url, "token_url": f"{self.url}/connect/token"}

    def client(self, **options: Any) -> AvePointElements:
        return AvePointElements(ClientSecret("app", SECRET), **self.settings, **options)

    def async_client(self, **options: Any) -> AsyncAvePointElements:
        return AsyncAvePointElements(ClientSecret("app", SECRET), **self.settings, **options)


class CloudService(Service):
    """A scripted Cloud Elements API: `client` is the platform, or the Graph element if a token is given."""

    secrets = {"user_secret": "user/secret+=", "organization_secret": "org0secret"}

    @property
    def settings(self) -> dict[str, Any]:
        return {"base_url": f"{self.url}/elements/api-v2", **self.secrets}

    def client(self, **options: Any) -> Any:
        settings = {**self.settings, **options}
        return MicrosoftGraph(**settings) if settings.get("element_token") else CloudElements(**settings)

    def async_client(self, **options: Any) -> Any:
        settings = {**self.settings, **options}
        return AsyncMicrosoftGraph(**settings) if settings.get("element_token") else AsyncCloudElements(**settings)


def _script(script: Script) -> Callable[[Seen], Answer]:
    if callable(script):
        return script
    answers = list(script)

    def play(_: Seen) -> Answer:
        return answers.pop(0) if len(answers) > 1 else answers[0]

    return play


class Driver:
    """Runs the same lines against the sync and the async client."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def run(self, service: Service, use: Callable[[Any], Any], **options: Any) -> Any:
        """Make a client, hand it to `use`, close it; what `use` gives is awaited where need be."""
        if self.kind == "sync":
            with service.client(**options) as client:
                return use(client)

        async def main() -> Any:
            async with service.async_client(**options) as client:
                result = use(client)
                return await result if inspect.isawaitable(result) else result

        return asyncio.run(main())

    def pages(self, pager: Any) -> Any:
        """All pages of a pager, as a list (or an awaitable of one)."""
        if self.kind == "sync":
            return list(pager.pages())

        async def collect() -> list[Any]:
            return [page async for page in pager.pages()]

        return collect()


def customers(first: int, count: int, total: int | None = None, page: int = 1) -> dict[str, Any]:
    """A page of customers as the API sends it."""
    return {
        "data": [{"id": f"c-{n}", "organization": f"Customer {n}"} for n in range(first, first + count)],
        "metadata": {"pageIndex": page, "pageSize": count, "totalCount": total},
    }
