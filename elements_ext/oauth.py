"""Connecting an element that wants a person's consent (OAuth 2), step by step.

`CloudElements.connect` does all of it on the machine where the browser runs. A web application takes the steps itself:

    state = new_state()                                   # keep it in the person's session
    consent = cloud.oauth.create_url("microsoftgraph", body=consent_request(app, callback_url, state))
    ...                                                   # redirect the browser to consent.oauth_url
    code = read_redirect(request_url, state)              # in the handler of callback_url
    instance = cloud.instances.create(body=instance_request("microsoftgraph", app, callback_url, code))
"""

from __future__ import annotations

import contextlib
import secrets
import socket
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, InvalidStateError
from dataclasses import dataclass, field
from hmac import compare_digest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

import httpx

from ._options import check_origin
from ._redact import MASK, Unshown, mask, one_line, scrub
from .errors import ConfigurationError, ConsentError

__all__ = [
    "LoopbackReceiver",
    "OAuthApp",
    "consent_request",
    "consent_url",
    "instance_request",
    "new_state",
    "read_redirect",
]

_PAGE = b"<!doctype html><title>Done</title><p>This window can be closed."
_SILENCE = 5.0
"""Seconds that a connection to the callback may say nothing."""
_MOST = 32
"""Connections to the callback at a time."""
_THREAD = "elements-ext-callback"


@dataclass(frozen=True, repr=False, slots=True)
class OAuthApp(Unshown):
    """An application registered at the provider: for Microsoft Graph, in Microsoft Entra.

    `scope` is what consent is asked for, separated by blanks; without it, the element's own default.
    """

    api_key: str
    api_secret: str
    scope: str | None = None
    configuration: Mapping[str, str] = field(default_factory=dict[str, str])
    """Further settings of the instance: `event.notification.enabled`, …"""

    def __post_init__(self) -> None:
        for name in ("api_key", "api_secret"):
            if not isinstance(getattr(self, name), str) or not getattr(self, name):
                raise ConfigurationError(f"{name} must be a str that is not empty")

    def __repr__(self) -> str:
        return f"OAuthApp({self.api_key!r}, '{MASK}')"


def new_state() -> str:
    """A value that cannot be guessed; the provider hands it back, which proves that the redirect is an answer."""
    return secrets.token_urlsafe(24)


def consent_request(app: OAuthApp, callback_url: str, state: str) -> dict[str, str]:
    """The body of `oauth.create_url`."""
    body = {"apiKey": app.api_key, "apiSecret": app.api_secret, "callbackUrl": callback_url, "state": state}
    return body | ({"scope": app.scope} if app.scope else {})


def consent_url(url: object) -> str:
    """Where to send the browser. Raises `ConsentError` for anything but an https URL (http on this machine)."""
    try:
        return str(check_origin("the URL of consent", url))
    except ConfigurationError:
        # Without a word of it: the server chose it, and it may say a secret back.
        raise ConsentError(
            "the server names no page to open: that is an https:// URL (http:// for loopback only), without a user name"
        ) from None


def read_redirect(url: str, state: str) -> str:
    """The code that the provider sent to the callback.

    Raises `ConsentError` if the person or the provider refused, the state is not the one that was given out, or there
    is no code.
    """
    return read_answer(url, state)


def read_answer(url: str, state: str, *secrets: str) -> str:
    """The same, where the secrets are known that a provider may say back."""
    try:
        query = httpx.URL(url).params
    except (ValueError, httpx.InvalidURL):
        raise ConsentError("the redirect is no URL") from None
    if not state:
        raise ConfigurationError("no state was given out: any redirect would seem an answer")
    if not compare_digest(query.get("state", "").encode(), state.encode()):
        raise ConsentError("the redirect has another state than the one given out: it is no answer to this request")
    if error := query.get("error"):
        known = [state, query.get("code", ""), *secrets]
        error = one_line(scrub(mask(error), known))
        about = one_line(scrub(mask(query.get("error_description", "")), known))
        raise ConsentError(f"consent was refused: {error}" + (f": {about}" if about else ""), error)
    if not (code := query.get("code")):
        raise ConsentError("the redirect has no code")
    return str(code)


def instance_request(
    element_key: str,
    app: OAuthApp,
    callback_url: str,
    code: str,
    *,
    name: str | None = None,
    tags: Sequence[str] = (),
) -> dict[str, Any]:
    """The body of `instances.create`."""
    configuration = {
        "oauth.api.key": app.api_key,
        "oauth.api.secret": app.api_secret,
        "oauth.callback.url": callback_url,
        **({"oauth.scope": app.scope} if app.scope else {}),
        **app.configuration,
    }
    return {
        "element": {"key": element_key},
        "providerData": {"code": code},
        "configuration": configuration,
        "name": name or element_key,
        "tags": list(tags),
    }


class LoopbackReceiver:
    """A callback on this machine: waits for the browser to come back from the provider.

    `port` 0 takes a free one; a provider that knows its callbacks by their port needs a fixed one. What comes without
    the right state is turned away, and waited past. `answer` has the redirect, path and query, as soon as it is read,
    whether or not the browser stays to see the page.

    A connection that says nothing for 5 seconds is hung up on, and so is the oldest of more than 32. Raises
    `ConfigurationError` if the port cannot be listened on.
    """

    def __init__(self, state: str, port: int = 0) -> None:
        answer: Future[str] = Future()

        class Handler(BaseHTTPRequestHandler):
            timeout = _SILENCE

            def do_GET(self) -> None:
                given = httpx.URL(self.path).params.get("state", "") if self.path.startswith("/callback?") else ""
                fits = compare_digest(given.encode(), state.encode())
                if fits:
                    # Before the page: the code is good for once, and a browser that hangs up has sent it already.
                    with contextlib.suppress(InvalidStateError):  # it was sent twice, or nobody waits any more
                        answer.set_result(self.path)
                self.send_response(200 if fits else 404)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(_PAGE) if fits else 0))
                self.send_header("Connection", "close")
                self.end_headers()
                if fits:
                    self.wfile.write(_PAGE)

            def log_message(self, format: str, *arguments: Any) -> None:
                """The code in the URL is a secret."""

        try:
            self._server = _Server(("127.0.0.1", port), Handler)
        except (OSError, OverflowError) as error:
            raise ConfigurationError(f"cannot listen on port {port} of this machine: {error}") from None
        self.answer = answer
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/callback"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name=_THREAD, daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Stop listening, let the answers that are being sent end, and hang up. Safe to call twice."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Server(ThreadingHTTPServer):
    """A thread for each connection, as browsers open some that they never use; but none outlives the server."""

    request_queue_size = 128

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self._lock = threading.Lock()
        self._open: dict[socket.socket, threading.Thread] = {}
        super().__init__(address, handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        thread = threading.Thread(
            target=self.process_request_thread, args=(request, client_address), name=_THREAD, daemon=True
        )
        with self._lock:
            if len(self._open) >= _MOST:
                # Not the newest: that may be the one that is waited for.
                oldest = next(iter(self._open))
                _stop_reading(oldest)
                self._open[oldest] = self._open.pop(oldest)  # last in turn, until its thread is through
            self._open[request] = thread
        thread.start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that hangs up, or sends what is no request, is nothing to report."""

    def shutdown_request(self, request: Any) -> None:
        with self._lock:  # whoever stops a connection must not hit another that has got its number
            self._open.pop(request, None)
            super().shutdown_request(request)

    def server_close(self) -> None:
        super().server_close()
        with self._lock:
            served = list(self._open.values())
            for connection in self._open:
                _stop_reading(connection)
        for thread in served:
            thread.join()


def _stop_reading(connection: socket.socket) -> None:
    """End what a connection's thread waits for. What it is about to answer still goes out."""
    with contextlib.suppress(OSError):  # the browser was faster
        connection.shutdown(socket.SHUT_RD)
