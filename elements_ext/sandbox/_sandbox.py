"""The sandbox itself: what a test or a demo holds in its hand."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from ._app import App
from ._document import Document, packaged
from ._exchange import After, Before, Exchange, Response
from ._log import RequestLog, Violation
from ._server import Server
from ._service import Service
from ._tokens import TokenIssuer
from .avepoint import AvePoint
from .avepoint._service import TOKEN_PATH
from .avepoint._state import State
from .cloud_elements import PREFIX, Cloud, GraphElement, Platform
from .cloud_elements._data.platform import ORGANIZATION_SECRET, USER_SECRET
from .cloud_elements._oauth import CONSENT_PATH, consent
from .cloud_elements._state import State as CloudState

if TYPE_CHECKING:
    from elements_ext import AsyncAvePointElements, AsyncCloudElements, AvePointElements, CloudElements

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
    packaged one; `cloud_document` and `graph_document` likewise for Cloud Elements and its Microsoft Graph element.
    `events`: how many events the default calendar of the Microsoft Graph element has.
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
        cloud_document: Mapping[str, Any] | None = None,
        graph_document: Mapping[str, Any] | None = None,
        events: int = 5000,
    ) -> None:
        described = _described(document, "avepoint_elements_api")
        granted = described.scopes if scopes is None else frozenset(scopes)
        self.requests = RequestLog(keep_requests)
        """What arrived, in order."""
        self._issuer = TokenIssuer(client_id, client_secret, granted, token_lifetime)
        self._avepoint = AvePoint(described, State(customers), self._issuer, rate_limit)
        self._cloud = CloudState(events)
        platform = Platform(_described(cloud_document, "cloud_elements_api"), self._cloud)
        element = GraphElement(_described(graph_document, "microsoft_graph_element_api"), self._cloud, platform)
        self._services: tuple[Service[Any], ...] = (self._avepoint, platform, element)
        self._app = App(self._services, self.requests)
        self._app.endpoints["POST", TOKEN_PATH] = "token", self._avepoint.token
        self._app.endpoints["GET", CONSENT_PATH] = "consent", self._consent
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
        self._cloud.sender.close()

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
    def cloud(self) -> Cloud:
        """Switches of the Cloud Elements side, and its webhooks."""
        return self._cloud.cloud

    @property
    def cloud_elements_url(self) -> str:
        """Base URL of the Cloud Elements API."""
        return self.url + PREFIX

    @property
    def user_secret(self) -> str:
        """Secret of the Cloud Elements user, who manages the organization."""
        return USER_SECRET

    @property
    def organization_secret(self) -> str:
        """Secret of the Cloud Elements organization."""
        return ORGANIZATION_SECRET

    @property
    def element_token(self) -> str:
        """Token of the seeded Microsoft Graph instance that works."""
        return next(iter(self._cloud.instances.values())).token

    @property
    def environ(self) -> dict[str, str]:
        """The variables that let `from_env()` of each client find this sandbox: for a process of its own."""
        return {
            "AVEPOINT_CLIENT_ID": self.client_id,
            "AVEPOINT_CLIENT_SECRET": self.client_secret,
            "AVEPOINT_BASE_URL": self.avepoint_url,
            "AVEPOINT_TOKEN_URL": self.token_url,
            "CLOUD_ELEMENTS_USER_SECRET": self.user_secret,
            "CLOUD_ELEMENTS_ORGANIZATION_SECRET": self.organization_secret,
            "CLOUD_ELEMENTS_ELEMENT_TOKEN": self.element_token,
            "CLOUD_ELEMENTS_BASE_URL": self.cloud_elements_url,
        }

    @property
    def operations(self) -> frozenset[str]:
        """What `requests` and faults know requests by: operations' ids, `token`, and `consent` for its page."""
        served = {operation.id for service in self._services for operation in service.document.operations}
        return frozenset(served | {name for name, _ in self._app.endpoints.values()})

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

    def cloud_elements(self, **options: Any) -> CloudElements:
        """A client of the Cloud Elements API here; options are those of `CloudElements`."""
        from elements_ext import CloudElements

        return CloudElements(**{**self._secrets(), **options})

    def async_cloud_elements(self, **options: Any) -> AsyncCloudElements:
        """The same for asyncio; options are those of `AsyncCloudElements`."""
        from elements_ext import AsyncCloudElements

        return AsyncCloudElements(**{**self._secrets(), **options})

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

    def _secrets(self) -> dict[str, str]:
        return {
            "user_secret": self.user_secret,
            "organization_secret": self.organization_secret,
            "base_url": self.cloud_elements_url,
        }

    def _consent(self, exchange: Exchange) -> Response:
        return consent(exchange, self._cloud.codes, self.cloud.deny_consent)

    def __repr__(self) -> str:
        return f"<Sandbox {self.url if self._server else 'not running'}>"


def _described(document: Mapping[str, Any] | None, package: str) -> Document:
    """A document, or the one that a generated package carries."""
    return packaged(package) if document is None else Document(document)
