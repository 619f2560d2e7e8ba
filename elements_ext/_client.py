"""What every client is made of: connections, credentials, options, and the generated functions bound to them."""

from __future__ import annotations

import copy
import platform as _machine
from functools import cache
from types import TracebackType
from typing import Any, Self

import httpx

from ._decoding import ACCEPTED
from ._flow import Platform
from ._options import NOT_GIVEN, Options, Unset
from ._pools import LoopPools, Pool
from ._runner import AsyncRawRunner, AsyncRunner, RawRunner, Reader, Runner
from ._transport import AsyncTransport, Shared, Transport
from ._version import __version__
from .errors import ConfigurationError


@cache
def user_agent() -> str:
    """`User-Agent` of every request."""
    return f"elements-ext/{__version__} httpx/{httpx.__version__} python/{_machine.python_version()}"


def check_transport(transport: object, kind: type[Any]) -> None:
    if transport is not None and not isinstance(transport, kind):
        raise ConfigurationError(
            f"transport must be an {kind.__module__}.{kind.__name__}, not {type(transport).__name__}"
        )


class _Bound:
    """A client's parts, apart from how they send."""

    _options: Options
    _shared: Shared
    _platform: Platform
    _owner: bool = True
    # Caches that a twin must make for itself.
    _per_twin: tuple[str, ...] = ()

    def _twin(self, options: Options) -> Self:
        twin = copy.copy(self)
        twin.__dict__ = {name: value for name, value in self.__dict__.items() if name in self._kept()}
        twin._owner = False
        twin._bind(options)
        return twin

    def _share(self, other: Any, platform: Platform) -> None:
        """Become a client of another API on the connections and options of `other`."""
        self.__dict__ = {name: value for name, value in other.__dict__.items() if name in other._kept()}
        self._platform = platform
        self._owner = False
        self._bind(other._options)

    def _kept(self) -> set[str]:
        return {"_shared", "_platform", "_base_url", "_headers", "_environment"}

    def _bind(self, options: Options) -> None:
        raise NotImplementedError

    def with_options(
        self,
        *,
        timeout: float | Unset | None = NOT_GIVEN,
        deadline: float | Unset | None = NOT_GIVEN,
        max_retries: int | Unset = NOT_GIVEN,
        prefetch: int | Unset = NOT_GIVEN,
    ) -> Self:
        """A twin with other options that shares connections and tokens. Closing it closes nothing.

        Raises `ConfigurationError` for values that make no sense.
        """
        return self._twin(
            self._options.but(timeout=timeout, deadline=deadline, max_retries=max_retries, prefetch=prefetch)
        )


class SyncClient(_Bound):
    """The sync half of a client."""

    def __init__(
        self,
        platform: Platform,
        base_url: httpx.URL,
        options: Options,
        transport: httpx.BaseTransport | None,
        headers: dict[str, str],
    ) -> None:
        check_transport(transport, httpx.BaseTransport)
        self._platform = platform
        self._base_url = base_url
        self._headers = headers
        self._shared = Shared(transport or Pool())
        self._bind(options)

    def _bind(self, options: Options) -> None:
        self._options = options
        transport = Transport(self._shared, self._platform, options)
        self._http = httpx.Client(
            transport=transport,
            base_url=self._base_url,
            headers={"User-Agent": user_agent(), "Accept-Encoding": ACCEPTED, **self._headers},
            timeout=options.timeout,
            cookies=None,
            trust_env=False,
        )
        self._runner = Runner(Reader(self._http, self._platform, options), transport)
        self._raw_runner = RawRunner(self._runner)

    @property
    def http(self) -> httpx.Client:
        """An httpx client with this client's credentials, retries and errors, for the plain generated functions.

        It sends to this API's own origin only. `close` this client, not that one.
        """
        return self._http

    def close(self) -> None:
        """Close every connection; one that is in use by another thread, as soon as that is done.

        A twin's connections are those of the client that it was made from.
        """
        if not self._owner:
            return
        for stream in list(self._shared.streams):
            stream.close()
        if self._shared.close():
            self._shared.inner.close()

    def __enter__(self) -> Self:
        self._shared.check_open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_Bound):
    """The async half of a client."""

    def __init__(
        self,
        platform: Platform,
        base_url: httpx.URL,
        options: Options,
        transport: httpx.AsyncBaseTransport | None,
        headers: dict[str, str],
    ) -> None:
        check_transport(transport, httpx.AsyncBaseTransport)
        self._platform = platform
        self._base_url = base_url
        self._headers = headers
        self._shared = Shared(transport or LoopPools())
        self._bind(options)

    def _bind(self, options: Options) -> None:
        self._options = options
        transport = AsyncTransport(self._shared, self._platform, options)
        self._http = httpx.AsyncClient(
            transport=transport,
            base_url=self._base_url,
            headers={"User-Agent": user_agent(), "Accept-Encoding": ACCEPTED, **self._headers},
            timeout=options.timeout,
            trust_env=False,
        )
        self._runner = AsyncRunner(Reader(self._http, self._platform, options), transport)
        self._raw_runner = AsyncRawRunner(self._runner)

    @property
    def http(self) -> httpx.AsyncClient:
        """An httpx client with this client's credentials, retries and errors, for the plain generated functions.

        It sends to this API's own origin only. `aclose` this client, not that one.
        """
        return self._http

    async def aclose(self) -> None:
        """Close every connection of this event loop; those of another are closed when that loop shuts down.

        A twin's connections are those of the client that it was made from.
        """
        if not self._owner:
            return
        for stream in list(self._shared.streams):
            await stream.aclose()
        if self._shared.close():
            await self._shared.inner.aclose()

    async def __aenter__(self) -> Self:
        self._shared.check_open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
