"""Clients of the Cloud Elements API v2 and of its Microsoft Graph calendar element."""

from __future__ import annotations

import asyncio
import os
import webbrowser
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import cloud_elements_api
import httpx
import microsoft_graph_element_api
from cloud_elements_api import resources as cloud_resources
from microsoft_graph_element_api import resources as graph_resources

from ._client import AsyncClient, SyncClient, _Bound
from ._cloud import ARGUMENTS, Authorization, CloudPlatform, Secrets, base_url_of
from ._options import Options
from ._runner import AsyncRunner, Runner
from .errors import APITimeoutError, ConfigurationError
from .oauth import LoopbackReceiver, OAuthApp, consent_request, consent_url, instance_request, new_state, read_answer

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from cloud_elements_api.models import Instance

    from .bulk import AsyncBulk, Bulk

    class _Options(TypedDict, total=False):
        """Arguments of the clients, as `from_env` takes them."""

        user_secret: str | None
        organization_secret: str | None
        element_token: str | None
        authorization: Authorization | None
        environment: str
        base_url: str | None
        timeout: float | None
        deadline: float | None
        max_retries: int
        prefetch: int
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None


__all__ = ["AsyncCloudElements", "AsyncMicrosoftGraph", "CloudElements", "MicrosoftGraph"]

_PREFIX = "CLOUD_ELEMENTS_"


class _CloudSettings(_Bound):
    """What all four clients have: secrets, and where to send them."""

    _environments: Mapping[str, Any]
    _secrets: Secrets
    _base_url: httpx.URL

    @classmethod
    def from_env(cls, **options: Unpack[_Options]) -> Self:
        """A client of the settings in `CLOUD_ELEMENTS_…` environment variables; `options` are those of the class.

        `CLOUD_ELEMENTS_USER_SECRET`, `CLOUD_ELEMENTS_ORGANIZATION_SECRET`, `CLOUD_ELEMENTS_ELEMENT_TOKEN` (the call
        that needs a missing one says so); `CLOUD_ELEMENTS_ENVIRONMENT`, `CLOUD_ELEMENTS_BASE_URL`. Raises
        `ConfigurationError` if none of the secrets is there, in a variable or an option.
        """
        return cls(**{**settings(options), **options})

    def _kept(self) -> set[str]:
        return super()._kept() | {"_secrets"}

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._base_url}>"


class _CloudClient(_CloudSettings, SyncClient):
    """What both sync clients have."""

    def __init__(
        self,
        *,
        user_secret: str | None = None,
        organization_secret: str | None = None,
        element_token: str | None = None,
        authorization: Authorization | None = None,
        environment: str = "us",
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 3,
        prefetch: int = 4,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._secrets = Secrets(user_secret, organization_secret, element_token, authorization)
        url = base_url_of(self._environments, environment, base_url)
        options = Options(timeout, deadline, max_retries, prefetch)
        super().__init__(CloudPlatform(self._secrets, url), url, options, transport, {})


class _AsyncCloudClient(_CloudSettings, AsyncClient):
    """What both async clients have."""

    def __init__(
        self,
        *,
        user_secret: str | None = None,
        organization_secret: str | None = None,
        element_token: str | None = None,
        authorization: Authorization | None = None,
        environment: str = "us",
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 3,
        prefetch: int = 4,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._secrets = Secrets(user_secret, organization_secret, element_token, authorization)
        url = base_url_of(self._environments, environment, base_url)
        options = Options(timeout, deadline, max_retries, prefetch)
        super().__init__(CloudPlatform(self._secrets, url), url, options, transport, {})


class MicrosoftGraph(_CloudClient, graph_resources.Resources):
    """The Microsoft Graph calendar element: calendars, events, contacts, any other object, bulk jobs.

    Needs the user secret and the token of an instance. The hub in the paths means nothing to the server: the token
    alone says which element answers. Settings and errors are those of `CloudElements`.
    """

    _environments = microsoft_graph_element_api.ENVIRONMENTS
    _runner: Runner

    @cached_property
    def bulk(self) -> Bulk:
        """Bulk jobs: many records to or from a file."""
        from .bulk import Bulk

        return Bulk(self._runner)

    @cached_property
    def with_raw_response(self) -> graph_resources.RawResources:
        """The same operations, but each gives its `Response`: status, headers, request id, typed body."""
        return graph_resources.RawResources(self._raw_runner)


class CloudElements(_CloudClient, cloud_resources.Resources):
    """The Cloud Elements platform. One client serves any number of threads.

    Each secret is optional: the call that needs a missing one says which, before anything is sent. `authorization` is a
    ready-made header value, or a callable that gives one, for bearer set-ups. `environment` is `"us"`, `"eu"` or
    `"staging"`; any other host, SAP Open Connectors among them, by `base_url`, path prefix included
    (`https://<host>/elements/api-v2`). The other settings are those of `AvePointElements`.

    Raises `ConfigurationError` for a setting that makes no sense. Calls raise what `elements_ext.errors` lists.
    """

    _environments = cloud_elements_api.ENVIRONMENTS
    _runner: Runner

    @cached_property
    def with_raw_response(self) -> cloud_resources.RawResources:
        """The same operations, but each gives its `Response`: status, headers, request id, typed body."""
        return cloud_resources.RawResources(self._raw_runner)

    def microsoft_graph(self, element_token: str | None) -> MicrosoftGraph:
        """The element that an instance's token stands for; shares connections and options, and closes neither.

        Takes what `instance.token` gives. Raises `ConfigurationError` for None (an instance that came without its
        token), and for a token that a header cannot carry.
        """
        graph = MicrosoftGraph.__new__(MicrosoftGraph)
        secrets = self._secrets.but(element=element_token)
        graph._share(self, CloudPlatform(secrets, self._base_url))
        graph._secrets = secrets
        return graph

    def connect(
        self,
        element_key: str,
        app: OAuthApp,
        *,
        name: str | None = None,
        tags: Sequence[str] = (),
        port: int = 0,
        open_browser: Callable[[str], object] = webbrowser.open,
        patience: float = 300.0,
    ) -> Instance:
        """Connect an element: ask a person for consent in a browser, and create the instance with the answer.

        Listens on 127.0.0.1 for the redirect (`http://127.0.0.1:<port>/callback` must be a callback of the application
        at the provider), checks that it is an answer to this very request, and gives the new instance with its token.
        `patience` bounds the person's part, in seconds. Raises `ConsentError` if consent is refused,
        `APITimeoutError` if nobody answers, and what any call raises. See `elements_ext.oauth` for the single steps.
        """
        state = new_state()
        with LoopbackReceiver(state, port) as receiver:
            consent = self.oauth.create_url(element_key, body=consent_request(app, receiver.url, state))
            open_browser(consent_url(consent.oauth_url))
            try:
                redirect = receiver.answer.result(patience)
            except TimeoutError:
                raise APITimeoutError("nobody answered the request for consent in time") from None
        code = read_answer(redirect, state, app.api_secret)
        body = instance_request(element_key, app, receiver.url, code, name=name, tags=tags)
        return self.instances.create(body=body)


class AsyncMicrosoftGraph(_AsyncCloudClient, graph_resources.AsyncResources):
    """The Microsoft Graph calendar element for asyncio; otherwise like `MicrosoftGraph`."""

    _environments = microsoft_graph_element_api.ENVIRONMENTS
    _runner: AsyncRunner

    @cached_property
    def bulk(self) -> AsyncBulk:
        """Bulk jobs: many records to or from a file."""
        from .bulk import AsyncBulk

        return AsyncBulk(self._runner)

    @cached_property
    def with_raw_response(self) -> graph_resources.AsyncRawResources:
        """The same operations, but each gives its `Response`: status, headers, request id, typed body."""
        return graph_resources.AsyncRawResources(self._raw_runner)


class AsyncCloudElements(_AsyncCloudClient, cloud_resources.AsyncResources):
    """The Cloud Elements platform for asyncio; otherwise like `CloudElements`."""

    _environments = cloud_elements_api.ENVIRONMENTS
    _runner: AsyncRunner

    @cached_property
    def with_raw_response(self) -> cloud_resources.AsyncRawResources:
        """The same operations, but each gives its `Response`: status, headers, request id, typed body."""
        return cloud_resources.AsyncRawResources(self._raw_runner)

    def microsoft_graph(self, element_token: str | None) -> AsyncMicrosoftGraph:
        """The element that an instance's token stands for; see `CloudElements.microsoft_graph`."""
        graph = AsyncMicrosoftGraph.__new__(AsyncMicrosoftGraph)
        secrets = self._secrets.but(element=element_token)
        graph._share(self, CloudPlatform(secrets, self._base_url))
        graph._secrets = secrets
        return graph

    async def connect(
        self,
        element_key: str,
        app: OAuthApp,
        *,
        name: str | None = None,
        tags: Sequence[str] = (),
        port: int = 0,
        open_browser: Callable[[str], object] = webbrowser.open,
        patience: float = 300.0,
    ) -> Instance:
        """Connect an element; see `CloudElements.connect`."""
        state = new_state()
        with LoopbackReceiver(state, port) as receiver:
            consent = await self.oauth.create_url(element_key, body=consent_request(app, receiver.url, state))
            await asyncio.to_thread(open_browser, consent_url(consent.oauth_url))
            try:
                redirect = await asyncio.wait_for(asyncio.wrap_future(receiver.answer), patience)
            except TimeoutError:
                raise APITimeoutError("nobody answered the request for consent in time") from None
        code = read_answer(redirect, state, app.api_secret)
        body = instance_request(element_key, app, receiver.url, code, name=name, tags=tags)
        return await self.instances.create(body=body)


def settings(options: Mapping[str, Any]) -> dict[str, Any]:
    """Client settings from environment variables, beside the options; an empty one counts as missing.

    Raises `ConfigurationError` if no secret is in either.
    """
    secrets = tuple(ARGUMENTS.values())
    given = {name: os.environ.get(f"{_PREFIX}{name.upper()}") for name in (*secrets, "environment", "base_url")}
    found = {name: value for name, value in given.items() if value}
    if not {*found, *options} & {*secrets, "authorization"}:
        raise ConfigurationError(f"none of {', '.join(f'{_PREFIX}{name.upper()}' for name in secrets)} is set")
    return found
