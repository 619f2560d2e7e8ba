"""A receiver of Cloud Elements' webhooks: it verifies, answers at once, and handles each event once.

    export CLOUD_ELEMENTS_WEBHOOK_KEY=…    the instance's event.notification.signature.key; several, with blanks between
    uvicorn --app-dir examples --factory webhook_receiver:from_env --port 8000

Events go to `POST /webhook`. Needs `pip install elements-ext starlette uvicorn`.
"""

from __future__ import annotations

import logging
import os
from collections import OrderedDict
from collections.abc import Callable, Sequence

from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from elements_ext.errors import ConfigurationError, DecodeError, WebhookSignatureError
from elements_ext.webhooks import WebhookEvent, parse

PATH = "/webhook"
LARGEST = 8_000_000
"""Bytes of a body. What is larger is turned away before it is read to its end."""
REMEMBERED = 10_000
"""Events that a repeated delivery is told by."""

logger = logging.getLogger("webhook_receiver")


def create_app(keys: Sequence[str], handle: Callable[[WebhookEvent], object]) -> Starlette:
    """An ASGI application that calls `handle` once with each event, after the answer and in another thread."""
    seen = Seen(REMEMBERED)

    async def receive(request: Request) -> Response:
        body = await read(request)
        if body is None:
            return Response(status_code=413)
        try:
            event = parse(body, request.headers, keys)
        except WebhookSignatureError as error:
            logger.warning("refused: %s", error)
            return Response(status_code=401)
        except DecodeError as error:
            logger.error("signed, but not understood: %s", error)
            return Response(status_code=400)
        if not seen.add(event.deduplication_key):
            logger.info("%s came again", event.deduplication_key)
            return Response(status_code=204)
        # Work that must not be lost goes to a queue that outlives this process, before the answer.
        return Response(status_code=204, background=BackgroundTask(handle, event))

    return Starlette(routes=[Route(PATH, receive, methods=["POST"])])


async def read(request: Request) -> bytes | None:
    """The raw body, which is what was signed; None if it is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return bytes(body)


class Seen:
    """The latest keys. Several processes behind one address need a shared one, such as a database table."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._keys: OrderedDict[str, None] = OrderedDict()

    def add(self, key: str) -> bool:
        """Remember a key; False if it is known."""
        if key in self._keys:
            self._keys.move_to_end(key)
            return False
        self._keys[key] = None
        if len(self._keys) > self._most:
            self._keys.popitem(last=False)
        return True


def from_env() -> Starlette:
    """The application after the environment's variables, for uvicorn. It prints what comes."""
    keys = os.environ.get("CLOUD_ELEMENTS_WEBHOOK_KEY", "").split()
    if not keys:
        raise ConfigurationError("CLOUD_ELEMENTS_WEBHOOK_KEY is not set")
    return create_app(keys, show)


def show(event: WebhookEvent) -> None:
    for change in event.changes:
        print(f"{change.event_type} {change.object_type} {change.object_id}", flush=True)
