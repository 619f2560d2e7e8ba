"""What the tour needs on this machine: a server for the example receiver, and a "browser" for the sandbox's consent."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

if TYPE_CHECKING:
    from starlette.types import ASGIApp


def is_loopback(url: str) -> bool:
    """Whether a URL leads to this machine."""
    return urlsplit(url).hostname in ("127.0.0.1", "localhost", "::1")


@contextmanager
def serve(app: ASGIApp) -> Iterator[str]:
    """Serve an application with uvicorn on a free port of 127.0.0.1; gives its URL."""
    import uvicorn  # comes with the sandbox; the real service needs none

    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, ws="none", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="receiver", daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"  # it listens already: who comes early waits
        finally:
            server.should_exit = True
            thread.join()


def follow_consent(url: str) -> None:
    """Go where a person's browser would go who agrees: the sandbox's page sends it straight back."""
    with httpx.Client(follow_redirects=True, trust_env=False) as browser:
        browser.get(url).raise_for_status()
