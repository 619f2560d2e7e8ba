"""Clients of the AvePoint Elements API."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import httpx
from avepoint_elements_api.resources import AsyncRawResources, AsyncResources, RawResources, Resources

from ._avepoint import AvePointPlatform, Credential, endpoints
from ._client import AsyncClient, SyncClient, user_agent
from ._options import Options
from ._runner import AsyncRunner, Runner
from .credentials import ClientCertificate, ClientSecret
from .errors import ConfigurationError

__all__ = ["AsyncAvePointElements", "AvePointElements"]

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    class _Options(TypedDict, total=False):
        """Arguments of both clients, as `from_env` takes them."""

        credential: Credential
        environment: str
        base_url: str | None
        token_url: str | None
        timeout: float | None
        deadline: float | None
        max_retries: int
        prefetch: int

    class _SyncOptions(_Options, total=False):
        transport: httpx.BaseTransport | None

    class _AsyncOptions(_Options, total=False):
        transport: httpx.AsyncBaseTransport | None


# The vendor asks for it on every request, those without a body included (change log, April 2026).
_HEADERS = {"Content-Type": "application/json"}


class AvePointElements(SyncClient, Resources):
    """The AvePoint Elements API. One client serves any number of threads.

    `environment` is `"commercial"`, `"us-gov"`, `"aos2"` or `"fedramp"`; `base_url` and `token_url` override what it
    says (https only, but for loopback). Seconds: `timeout` bounds each try (some reads take the vendor 5 s),
    `deadline` a whole call or pager with all its tries and waiting. `max_retries` counts the tries after the first,
    `prefetch` the pages that a pager reads ahead. `transport` is any httpx transport, and is closed with the client.

    Raises `ConfigurationError` for a setting that makes no sense. Calls raise what `elements_ext.errors` lists.
    """

    _runner: Runner

    def __init__(
        self,
        credential: Credential,
        *,
        environment: str = "commercial",
        base_url: str | None = None,
        token_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 3,
        prefetch: int = 4,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        where = endpoints(environment, base_url, token_url)
        platform = AvePointPlatform(credential, where, user_agent())
        options = Options(timeout, deadline, max_retries, prefetch)
        super().__init__(platform, where.base_url, options, transport, _HEADERS)

    @classmethod
    def from_env(cls, **options: Unpack[_SyncOptions]) -> Self:
        """A client of the settings in `AVEPOINT_…` environment variables; `options` are those of the class.

        `AVEPOINT_CLIENT_ID`; `AVEPOINT_CLIENT_SECRET`, or `AVEPOINT_CLIENT_CERTIFICATE` (a path) with
        `AVEPOINT_CLIENT_CERTIFICATE_PASSWORD`; `AVEPOINT_ENVIRONMENT`, `AVEPOINT_BASE_URL`, `AVEPOINT_TOKEN_URL`.
        Raises `ConfigurationError` that names the variable that is missing.
        """
        return cls(**{**settings(), **options})

    @cached_property
    def with_raw_response(self) -> RawResources:
        """The same operations, but each gives its `Response`: status, headers, request id, typed body."""
        return RawResources(self._raw_runner)

    def __repr__(self) -> str:
        return f"<AvePointElements {self._base_url}>"


class AsyncAvePointElements(AsyncClient, AsyncResources):
    """The AvePoint Elements API for asyncio. One client serves any number of tasks, and several event loops in turn.

    Settings and errors are those of `AvePointElements`.
    """

    _runner: AsyncRunner

    def __init__(
        self,
        credential: Credential,
        *,
        environment: str = "commercial",
        base_url: str | None = None,
        token_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 3,
        prefetch: int = 4,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        where = endpoints(environment, base_url, token_url)
        platform = AvePointPlatform(credential, where, user_agent())
        options = Options(timeout, deadline, max_retries, prefetch)
        super().__init__(platform, where.base_url, options, transport, _HEADERS)

    @classmethod
    def from_env(cls, **options: Unpack[_AsyncOptions]) -> Self:
        """A client of the settings in `AVEPOINT_…` environment variables; see `AvePointElements.from_env`."""
        return cls(**{**settings(), **options})

    @cached_property
    def with_raw_response(self) -> AsyncRawResources:
        """The same operations, but each gives its `Response`: status, headers, request id, typed body."""
        return AsyncRawResources(self._raw_runner)

    def __repr__(self) -> str:
        return f"<AsyncAvePointElements {self._base_url}>"


def settings() -> dict[str, Any]:
    """Client settings from environment variables; an empty one counts as missing. Raises `ConfigurationError`."""
    # No variable here holds a secret, or the whole environment: some error trackers send those of each frame.
    given = {name for name in _VARIABLES if _variable(name)}
    if "CLIENT_ID" not in given:
        raise ConfigurationError("AVEPOINT_CLIENT_ID is not set")
    if not given & {"CLIENT_SECRET", "CLIENT_CERTIFICATE"}:
        raise ConfigurationError("neither AVEPOINT_CLIENT_SECRET nor AVEPOINT_CLIENT_CERTIFICATE is set")
    if {"CLIENT_SECRET", "CLIENT_CERTIFICATE"} <= given:
        raise ConfigurationError("AVEPOINT_CLIENT_SECRET and AVEPOINT_CLIENT_CERTIFICATE are both set: keep one")
    credential: Credential
    if "CLIENT_SECRET" in given:
        credential = ClientSecret(_variable("CLIENT_ID"), _variable("CLIENT_SECRET"))
    else:
        credential = ClientCertificate(
            _variable("CLIENT_ID"),
            _variable("CLIENT_CERTIFICATE"),
            password=_variable("CLIENT_CERTIFICATE_PASSWORD") or None,
        )
    places = {name.lower(): _variable(name) for name in ("ENVIRONMENT", "BASE_URL", "TOKEN_URL") if name in given}
    return {"credential": credential, **places}


_VARIABLES = ("CLIENT_ID", "CLIENT_SECRET", "CLIENT_CERTIFICATE", "ENVIRONMENT", "BASE_URL", "TOKEN_URL")


def _variable(name: str) -> str:
    return os.environ.get(f"AVEPOINT_{name}", "")
