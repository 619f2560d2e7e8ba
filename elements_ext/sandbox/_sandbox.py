"""The sandbox itself: what a test or a demo holds in its hand."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from ._app import App
from ._document import Document, packaged
from ._exchange import After, Before
from ._log import RequestLog, Violation
from ._server import Server
from ._tokens import TokenIssuer
from .avepoint import AvePoint
from .avepoint._service import TOKEN_PATH
from .avepoint._state import State

if TYPE_CHECKING:
    from elements_ext import AsyncAvePointElements, AvePointElements

CLIENT_ID: Final = "5d0e9b3c-7a41-4f6e-8c25-1b9f3a7d6e42"
CLIENT_SECRET: Final = "sandbox-secret"


class Sandbox:
    """A stateful fake of the vendors' APIs, served over HTTP on loopback.

    It answers from the API document: requests that break it are refused, and an answer of its own that breaks it
    is a 500 and stands in `violations`. Data are made from a fixed seed, so every run sees the same.

    Start it with `with`, or with `start` and `close`.

    `customers`: how many customers are seeded. `port`: 0 takes a free one. `rate_limit`: requests per second for each
    token, beyond which a 429 comes. `token_lifetime`: seconds. `scopes`: what the client is granted (all, if None).
    `keep_requests`: how many of the latest requests `requests` holds. `document`: an OpenAPI document in place of the
    packaged one.
    """

    def __init__(
        self,
        *,
        customers: int = 400,
        host: str = "127.0.0.1",
        port: int = 0,
        rate_limit: int | None = None,
        token_lifetime: float = 3600,
        scopes: Collection[str] | None = None,
        client_id: str = CLIENT_ID,
        client_secret: str = CLIENT_SECRET,
        keep_requests: int = 10_000,
        document: Mapping[str, Any] | None = None,
    ) -> None:
        described = packaged("avepoint_elements_api") if document is None else Document(document)
        granted = described.scopes if scopes is None else frozenset(scopes)
        self.requests = RequestLog(keep_requests)
        """What arrived, in order."""
        self._issuer = TokenIssuer(client_id, client_secret, granted, token_lifetime)
        self._avepoint = AvePoint(described, State(customers), self._issuer, rate_limit)
        self._services = (self._avepoint,)
        self._app = App(self._services, self.requests)
        self._app.endpoints["POST", TOKEN_PATH] = "token", self._avepoint.token
        self._address = host, port
        self._server: Server | None = None

    def start(self) -> Self:
        """Serve from now on. Raises `OSError` if the port is taken."""
        if self._server is not None:
            raise RuntimeError("the sandbox is running")
        self._server = Server(self._app, *self._address)
        return self

    def close(self) -> None:
        """Cut every connection and free the port. Safe to call twice."""
        server, self._server = self._server, None
        if server is not None:
            server.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def url(self) -> str:
        """Scheme, host and port."""
        if self._server is None:
            raise RuntimeError("the sandbox is not running")
        host, port = self._server.address
        return f"http://{host}:{port}"

    @property
    def avepoint_url(self) -> str:
        """Base URL of the AvePoint Elements API."""
        return self.url

    @property
    def token_url(self) -> str:
        """AvePoint's token endpoint."""
        return self.url + TOKEN_PATH

    @property
    def client_id(self) -> str:
        return self._issuer.client_id

    @property
    def client_secret(self) -> str:
        return self._issuer.client_secret

    @property
    def violations(self) -> list[Violation]:
        """Answers of the sandbox that were off their schema. Anything here is a bug."""
        return [violation for service in self._services for violation in service.violations]

    def avepoint(self, **options: Any) -> AvePointElements:
        """A client of the AvePoint API here; options are those of `AvePointElements`."""
        from elements_ext import AvePointElements, ClientSecret

        options = {"base_url": self.avepoint_url, "token_url": self.token_url, **options}
        return AvePointElements(ClientSecret(self.client_id, self.client_secret), **options)

    def async_avepoint(self, **options: Any) -> AsyncAvePointElements:
        """The same for asyncio; options are those of `AsyncAvePointElements`."""
        from elements_ext import AsyncAvePointElements, ClientSecret

        options = {"base_url": self.avepoint_url, "token_url": self.token_url, **options}
        return AsyncAvePointElements(ClientSecret(self.client_id, self.client_secret), **options)

    def register_certificate(self, pem: bytes | str) -> None:
        """Trust a certificate (PEM, RSA): its key may sign client assertions of `client_id`."""
        self._issuer.assertions.register(pem)

    def revoke_tokens(self) -> None:
        """Make every token issued so far worthless."""
        self._issuer.revoke()

    def before(self, hook: Before) -> Before:
        """Call this before each request is handled, from the server's thread; it may be async, and should be to wait.

        A response that it returns is sent in place of the answer; `exchange.abort()` cuts the connection.
        Serves as a decorator. `remove` takes it out again.
        """
        self._app.before.append(hook)
        return hook

    def after(self, hook: After) -> After:
        """Call this with each request and the answer made for it; otherwise like `before`."""
        self._app.after.append(hook)
        return hook

    def remove(self, hook: Before | After) -> None:
        """Take a hook out. One that isn't there is ignored."""
        self._app.before[:] = [kept for kept in self._app.before if kept is not hook]
        self._app.after[:] = [kept for kept in self._app.after if kept is not hook]

    def __repr__(self) -> str:
        return f"<Sandbox {self.url if self._server else 'not running'}>"
