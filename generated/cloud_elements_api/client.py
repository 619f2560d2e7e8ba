"""A bare client, and the plain functions that take one.

It knows of no credentials and no retries: give it an httpx client that does, or headers.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from threading import Lock
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar, cast

import httpx

from .types import InvalidArgument, ListRequest, Request, Response, UnexpectedStatus

P = ParamSpec("P")
T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])

_REQUEST_IDS = ("request-id", "x-request-id", "elements-request-id")


class Client:
    """Where the plain functions send to. It makes its httpx clients when they are first needed; any thread may."""

    def __init__(
        self,
        base_url: str,
        *,
        timeout: float | httpx.Timeout | None = 60.0,
        headers: Mapping[str, str] | None = None,
        httpx_client: httpx.Client | None = None,
        async_httpx_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._options: dict[str, Any] = {"base_url": base_url, "timeout": timeout, "headers": headers}
        self._client = httpx_client
        self._async_client = async_httpx_client
        self._lock = Lock()

    def get_httpx_client(self) -> httpx.Client:
        with self._lock:
            if self._client is None:
                self._client = httpx.Client(**self._options)
            return self._client

    def set_httpx_client(self, client: httpx.Client) -> Self:
        self._client = client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        with self._lock:
            if self._async_client is None:
                self._async_client = httpx.AsyncClient(**self._options)
            return self._async_client

    def set_async_httpx_client(self, client: httpx.AsyncClient) -> Self:
        self._async_client = client
        return self

    def __enter__(self) -> Self:
        self.get_httpx_client()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.get_httpx_client().close()

    async def __aenter__(self) -> Self:
        self.get_async_httpx_client()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.get_async_httpx_client().aclose()


class Answer:
    """An answer with what HTTP said of it; see `types.Response`."""

    def __init__(self, response: httpx.Response, parsed: Any) -> None:
        self.status_code = response.status_code
        self.headers = response.headers
        self.content = response.content
        self.parsed = parsed

    @property
    def request_id(self) -> str | None:
        return next((self.headers[name] for name in _REQUEST_IDS if name in self.headers), None)

    @property
    def warning(self) -> str | None:
        """What the service did otherwise than asked."""
        return next((self.headers[name] for name in ("Elements-Error",) if name in self.headers), None)

    def __repr__(self) -> str:
        return f"Answer({self.status_code})"


def functions(
    request: Callable[P, Request[T]],
) -> tuple[
    Callable[Concatenate[Client, P], T],
    Callable[Concatenate[Client, P], Response[T]],
    Callable[Concatenate[Client, P], Coroutine[Any, Any, T]],
    Callable[Concatenate[Client, P], Coroutine[Any, Any, Response[T]]],
]:
    """The four plain functions of an operation: sync and async, the typed answer alone or with what HTTP said of it.

    They take `client` first or by its name. A list gives one page; `cursor` is then the page number, offset or token
    as the service names it. Raises `UnexpectedStatus`, `UnexpectedBody`, `InvalidArgument`.
    """

    def sync_detailed(client: Client, /, *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        call = request(*args, **kwargs)
        return _answer(call, client.get_httpx_client().request(**_arguments(call)))

    def sync(client: Client, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return sync_detailed(client, *args, **kwargs).parsed

    async def asyncio_detailed(client: Client, /, *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        call = request(*args, **kwargs)
        return _answer(call, await client.get_async_httpx_client().request(**_arguments(call)))

    async def asyncio(client: Client, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return (await asyncio_detailed(client, *args, **kwargs)).parsed

    return _named(sync), _named(sync_detailed), _named(asyncio), _named(asyncio_detailed)


def _named(function: F) -> F:
    """Let path parameters, which are positional, go together with `client=`."""

    def call(*args: Any, **kwargs: Any) -> Any:
        if "client" in kwargs:
            args = (kwargs.pop("client"), *args)
        return function(*args, **kwargs)

    call.__name__ = call.__qualname__ = function.__name__
    return cast("F", call)


def _answer(request: Request[T], response: httpx.Response) -> Response[T]:
    if not response.is_success:
        raise UnexpectedStatus(response.status_code, response.content)
    return Answer(response, request.parse(response))


def _arguments(request: Request[Any]) -> dict[str, Any]:
    if not isinstance(request, ListRequest) or request.operation.paging is None:
        return request.arguments()
    paging = request.operation.paging
    query = list(request.query)
    size = request.page_size
    if size is None and paging.size_required:
        size = paging.size_maximum or paging.size_default
    if size is not None and paging.size is not None:
        query.append((paging.size, str(size)))
    if request.cursor is not None:
        if paging.parameter is None:
            raise InvalidArgument("this operation pages by links: send a GET to the link instead of giving a cursor")
        query.append((paging.parameter, request.cursor))
    return request.arguments(query)
