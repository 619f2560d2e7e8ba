"""Notifications on their way out: signed, posted from a thread of their own, to loopback only."""

from __future__ import annotations

import base64
import hashlib
import hmac
import ipaddress
import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

import httpx

CURRENT: Final = "current"
OLD: Final = "old"
_WAITING: Final = 1000
_KEPT: Final = 1000
_TIMEOUT: Final = 5.0

logger: Final = logging.getLogger("elements_ext.sandbox")


@dataclass(eq=False)
class Notification:
    """A delivery: what is posted where, and what came of it."""

    id: str
    url: str
    body: bytes = field(repr=False)
    key: str | None = field(default=None, repr=False)
    basic: tuple[str, str] | None = field(default=None, repr=False)
    done: Callable[[bool], None] | None = field(default=None, repr=False)
    status: int | None = None
    """The receiver's status; None if it was never reached."""
    error: str | None = None

    @property
    def headers(self) -> dict[str, str]:
        """The headers that it is posted with."""
        headers = {"Content-Type": "application/json", "Elements-Webhook-Id": self.id}
        if self.key is not None:
            headers["Elements-Webhook-Signature"] = signature(self.key, self.body)
        return headers


def signature(key: str, body: bytes) -> str:
    """`sha256=` and the HMAC of the body in padded standard base64."""
    digest = hmac.new(key.encode(), body, hashlib.sha256).digest()
    return "sha256=" + base64.b64encode(digest).decode()


def loopback(url: str) -> bool:
    """Whether a URL leads nowhere but to this machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        return parts.scheme in ("http", "https") and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    except ValueError:
        return False


class Sender:
    """Posts notifications one after the other. Its thread starts with the first, and ends with `close`."""

    def __init__(self) -> None:
        self._queue: queue.Queue[Notification | None] = queue.Queue(_WAITING)
        self._kept: deque[Notification] = deque(maxlen=_KEPT)
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    @property
    def sent(self) -> list[Notification]:
        with self._lock:
            return list(self._kept)

    def send(self, notification: Notification) -> None:
        """Have it posted soon. One beyond what may wait, or for another machine, is given up at once."""
        if not loopback(notification.url):
            self._end(notification, "only loopback addresses are posted to")
            return
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="elements-sandbox-webhooks", daemon=True)
                self._thread.start()
        try:
            self._queue.put_nowait(notification)
        except queue.Full:
            self._end(notification, "too many notifications are waiting")

    def wait(self, timeout: float) -> bool:
        """Wait until nothing is left to be posted."""
        ends = time.monotonic() + timeout
        while self._queue.unfinished_tasks:
            if time.monotonic() > ends:
                return False
            time.sleep(0.002)
        return True

    def close(self) -> None:
        """End the thread; what has not been posted by then is given up. Safe to call twice."""
        with self._lock:
            thread, self._thread = self._thread, None
        if thread is None:
            return
        while True:
            try:
                self._queue.get_nowait()
                self._queue.task_done()
            except queue.Empty:
                break
        self._queue.put(None)
        thread.join()

    def _run(self) -> None:
        with httpx.Client(verify=False, timeout=_TIMEOUT, trust_env=False) as client:  # noqa: S501 (loopback)
            while (notification := self._queue.get()) is not None:
                try:
                    self._post(client, notification)
                finally:
                    self._queue.task_done()
        self._queue.task_done()

    def _post(self, client: httpx.Client, notification: Notification) -> None:
        try:
            auth = httpx.BasicAuth(*notification.basic) if notification.basic else httpx.USE_CLIENT_DEFAULT
            answer = client.post(notification.url, content=notification.body, headers=notification.headers, auth=auth)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            self._end(notification, repr(error))
            return
        notification.status = answer.status_code
        self._end(notification, None if answer.is_success else f"the receiver answered {answer.status_code}")

    def _end(self, notification: Notification, error: str | None) -> None:
        notification.error = error
        if error:
            logger.warning("webhook %s was not delivered: %s", notification.id, error)
        with self._lock:
            self._kept.append(notification)
        if notification.done is not None:
            notification.done(error is None)
