"""Connection pools: one SSL context for all, proxies from the environment, one async pool per event loop."""

from __future__ import annotations

import ssl
import threading
import urllib.request
import weakref
from collections.abc import AsyncGenerator
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

import httpx

from ._forks import leave_to_parent, renew_in_children
from ._options import is_loopback
from .errors import ConfigurationError

if TYPE_CHECKING:
    import asyncio

# Nightly jobs poll every ten or so seconds: httpx's own five would pay TCP and TLS again each time. A connection that
# is dropped because more than twenty are idle is paid for again by the next of many tasks.
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=20.0)


class _Locks:
    """The locks of this module."""

    def __init__(self) -> None:
        self.renew()
        renew_in_children(self)

    def renew(self) -> None:
        self.context = threading.Lock()
        self.guards = threading.Lock()


_locks = _Locks()


@cache
def _make_context() -> ssl.SSLContext:
    return httpx.create_ssl_context()


def ssl_context() -> ssl.SSLContext:
    """The one SSL context of the process: making one reads the whole CA bundle, some 70 ms."""
    with _locks.context:
        return _make_context()


def proxy_of(url: httpx.URL) -> str | None:
    """The proxy that the environment names for a URL (`HTTPS_PROXY`, `NO_PROXY`, …); never one for loopback."""
    if is_loopback(url.host):
        return None
    proxies = urllib.request.getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    return None if proxy is None or urllib.request.proxy_bypass(url.host) else proxy


def _bad_proxy() -> ConfigurationError:
    # Its URL may hold a password, so it is not shown.
    return ConfigurationError("the proxy that the environment names (HTTPS_PROXY, ALL_PROXY) cannot be used")


def _settings(url: httpx.URL) -> dict[str, Any]:
    # Over plain http (loopback only) no certificate is ever checked, so no CA bundle need be read.
    verify = ssl_context() if url.scheme == "https" else False
    return {"verify": verify, "limits": LIMITS, "proxy": proxy_of(url)}


class Pool(httpx.BaseTransport):
    """Connections of a sync client, from threads at will."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._transports: dict[tuple[str, str | None], httpx.HTTPTransport] = {}
        # A client that is dropped without `close` must not leave sockets to the garbage collector's warnings.
        weakref.finalize(self, _close_all, self._transports)
        renew_in_children(self)

    def renew(self) -> None:
        self._lock = threading.Lock()
        leave_to_parent(dict(self._transports))
        self._transports.clear()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._transport_for(request).handle_request(request)

    def _transport_for(self, request: httpx.Request) -> httpx.HTTPTransport:
        # Apart, so that no frame of a request that fails holds the URL of a proxy, which may have a password.
        settings = _settings(request.url)
        key = (request.url.scheme, settings["proxy"])
        with self._lock:
            transport = self._transports.get(key)
            if transport is None:
                from ._capped import cap  # imports httpcore, as httpx does for its first transport only

                try:
                    transport = self._transports[key] = cap(httpx.HTTPTransport(**settings))
                except (ValueError, ImportError, httpx.InvalidURL):
                    raise _bad_proxy() from None
        return transport

    def close(self) -> None:
        with self._lock:
            _close_all(self._transports)


def _close_all(transports: dict[tuple[str, str | None], httpx.HTTPTransport]) -> None:
    for transport in list(transports.values()):
        transport.close()
    transports.clear()


class AsyncPool(httpx.AsyncBaseTransport):
    """Connections of an async client in one event loop."""

    def __init__(self) -> None:
        self._transports: dict[tuple[str, str | None], httpx.AsyncHTTPTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._transport_for(request).handle_async_request(request)

    def _transport_for(self, request: httpx.Request) -> httpx.AsyncHTTPTransport:
        settings = _settings(request.url)
        key = (request.url.scheme, settings["proxy"])
        transport = self._transports.get(key)
        if transport is None:
            try:
                transport = self._transports[key] = httpx.AsyncHTTPTransport(**settings)
            except (ValueError, ImportError, httpx.InvalidURL):
                raise _bad_proxy() from None
        return transport

    async def aclose(self) -> None:
        transports, self._transports = list(self._transports.values()), {}
        for transport in transports:
            await transport.aclose()


async def _guard(pool: AsyncPool) -> AsyncGenerator[None, None]:
    """Close the pool when its event loop shuts down.

    `asyncio.run` closes the async generators that are still open before it closes the loop. So one that is kept waiting
    is told in time, in the right loop; sockets of a closed loop could not be closed any more.
    """
    try:
        yield
    finally:
        from asyncio import get_running_loop

        with _locks.guards:
            _guards.get(get_running_loop(), {}).pop(pool, None)
        await pool.aclose()


Guard = AsyncGenerator[None, None]
# A guard lives as long as its loop, or until it is closed: a client may be dropped just before its loop ends. It knows
# its loop, so the loop lives for as long as the guard stands here.
_guards: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, dict[AsyncPool, Guard]] = weakref.WeakKeyDictionary()


class LoopPools(httpx.AsyncBaseTransport):
    """Connections of an async client: a pool for each event loop, as sockets belong to the loop that opened them."""

    def __init__(self) -> None:
        self._pools: dict[int, tuple[weakref.ref[asyncio.AbstractEventLoop], AsyncPool, Guard]] = {}
        weakref.finalize(self, _release, self._pools)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        from asyncio import get_running_loop

        loop = get_running_loop()
        entry = self._pools.get(id(loop))
        if entry is None or entry[0]() is not loop:
            self._forget_closed()
            pool = AsyncPool()
            guard = _guard(pool)
            entry = self._pools[id(loop)] = (weakref.ref(loop), pool, guard)
            with _locks.guards:
                _guards.setdefault(loop, {})[pool] = guard
            await anext(guard)
        return await entry[1].handle_async_request(request)

    def _forget_closed(self) -> None:
        loops = [(key, entry[0]()) for key, entry in self._pools.items()]
        for key in [key for key, loop in loops if loop is None or loop.is_closed()]:
            del self._pools[key]

    async def aclose(self) -> None:
        """Close this loop's pool; those of other loops are closed as their loops shut down."""
        from asyncio import get_running_loop

        loop = get_running_loop()
        entry = self._pools.pop(id(loop), None)
        if entry is not None and entry[0]() is loop:
            await entry[2].aclose()


def _release(pools: dict[int, tuple[weakref.ref[asyncio.AbstractEventLoop], AsyncPool, Guard]]) -> None:
    """A client was dropped without `aclose`: close its connections from within their loops."""
    for reference, pool, guard in pools.values():
        loop = reference()
        if loop is None or loop.is_closed():
            continue
        with suppress(RuntimeError):  # it was closed this very moment; its guard has seen to the pool
            loop.call_soon_threadsafe(_close_soon, loop, pool, guard)


def _close_soon(loop: asyncio.AbstractEventLoop, pool: AsyncPool, guard: Guard) -> None:
    async def close() -> None:
        await pool.aclose()
        # Only now: should the loop end before, the guard still closes the pool.
        await guard.aclose()

    task = loop.create_task(close())
    _closing.add(task)
    task.add_done_callback(_closing.discard)


# The loop itself holds its tasks weakly only.
_closing: set[asyncio.Task[None]] = set()
