"""One client, many threads, several event loops; and nothing is left behind, closed or not."""

from __future__ import annotations

import asyncio
import gc
import itertools
import os
import socket
import subprocess
import sys
import textwrap
import threading
import time
import traceback
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from support import SECRET, Answer, CloudService, Driver, Seen, Service, customers

from elements_ext import (
    AsyncAvePointElements,
    AsyncMicrosoftGraph,
    AvePointElements,
    BearerToken,
    ClientSecret,
    MicrosoftGraph,
    errors,
)
from elements_ext._pools import AsyncPool, Pool, _guards, proxy_of, ssl_context

OK = Answer(json={"id": "t"})


def sockets() -> int:
    """Open sockets of this process."""
    links = []
    for name in os.listdir("/proc/self/fd"):
        try:
            links.append(os.readlink(f"/proc/self/fd/{name}"))
        except OSError:
            continue
    return sum(link.startswith("socket:") for link in links)


def test_one_client_serves_many_threads() -> None:
    with Service(OK) as service, service.client() as client, ThreadPoolExecutor(32) as pool:
        ids = list(pool.map(lambda n: client.tenants.get("c", f"t-{n}").id, range(400)))
        assert ids == ["t"] * 400
        assert sorted(seen.path.rsplit("-")[-1] for seen in service.calls) == sorted(str(n) for n in range(400))
        assert len(service.token_calls) == 1


def test_an_async_client_works_under_a_second_asyncio_run_and_keeps_its_token() -> None:
    with Service(OK) as service:
        client = service.async_client()

        async def several() -> list[Any]:
            return await asyncio.gather(*(client.tenants.get("c", "t") for _ in range(20)))

        for _ in range(10):  # a new loop may well get the place of one before it
            assert len(asyncio.run(several())) == 20

        async def last() -> None:
            async with client:
                await client.tenants.get("c", "t")

        asyncio.run(last())
        assert len(service.token_calls) == 1
        assert len(service.calls) == 201


def test_an_async_client_that_is_not_closed_leaves_no_socket_behind_its_loop() -> None:
    with Service(OK) as service:
        before = sockets()

        async def use(client: AsyncAvePointElements) -> None:
            await asyncio.gather(*(client.tenants.get("c", "t") for _ in range(10)))

        asyncio.run(use(service.async_client()))
        gc.collect()
        assert sockets() <= before + 10  # the server's ends may take a moment


def test_an_async_client_that_is_dropped_in_its_loop_leaves_no_socket_and_no_guard() -> None:
    async def main(service: Service) -> None:
        before = sockets()
        for closes in (False, True):
            client = service.async_client()
            await asyncio.gather(*(client.tenants.get("c", "t") for _ in range(5)))
            assert sockets() >= before + 10, "both ends of five connections"
            if closes:
                await client.aclose()
            del client
            gc.collect()
            for _ in range(100):
                if sockets() <= before:
                    break
                await asyncio.sleep(0.02)
            assert sockets() <= before
            # A loop may live as long as the process, and serve any number of clients.
            assert not _guards.get(asyncio.get_running_loop())

    with Service(OK) as service:
        asyncio.run(main(service))


def test_event_loops_that_are_closed_are_forgotten() -> None:
    """A service that calls `asyncio.run` for each job would grow for ever."""
    loops: list[weakref.ref[Any]] = []

    async def main(client: AsyncAvePointElements) -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        await client.tenants.get("c", "t")

    def alive() -> int:
        gc.collect()
        return sum(loop() is not None for loop in loops)

    with Service(OK) as service:
        client = service.async_client()
        for _ in range(5):
            asyncio.run(main(client))
        assert alive() <= 1
        del client
        assert alive() == 0


def test_an_async_client_keeps_nothing_of_the_loops_that_are_closed() -> None:
    loops = [asyncio.new_event_loop() for _ in range(4)]
    with Service(OK) as service:
        client = service.async_client()
        for loop in loops:
            assert loop.run_until_complete(client.tenants.get("c", "t")).id == "t"
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()
        assert len(client._shared.inner._pools) == 1


def test_a_sync_client_that_is_dropped_without_close_leaves_no_socket() -> None:
    with Service(OK) as service:
        before = sockets()
        client = service.client()
        client.tenants.get("c", "t")
        gone = weakref.ref(client)
        del client
        gc.collect()
        assert gone() is None
        assert sockets() <= before + 1  # the server's end may take a moment


def test_closing_in_mid_list_closes_everything() -> None:
    with Service(Answer(json=customers(0, 10, 1000))) as service:
        with service.client(prefetch=0) as client:
            pages = client.customers.list(page_size=10).pages()
            next(pages)
        with pytest.raises(errors.ConfigurationError, match="closed"):
            next(pages)


def test_a_callers_own_transport_is_used_and_closed() -> None:
    class Recording(httpx.BaseTransport):
        def __init__(self) -> None:
            self.seen: list[httpx.Request] = []
            self.closed = 0

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            self.seen.append(request)
            return httpx.Response(200, json={"id": "t"})

        def close(self) -> None:
            self.closed += 1

    transport = Recording()
    with AvePointElements(BearerToken("abc"), transport=transport) as client:
        assert client.tenants.get("c", "t").id == "t"
        assert transport.closed == 0, "its connections are kept for the next call"
    assert transport.seen[0].url.host == "graph.avepointonlineservices.com"
    assert transport.closed == 1


def test_an_async_callers_own_transport_is_used_and_closed() -> None:
    class Recording(httpx.AsyncBaseTransport):
        closed = 0

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, json={"id": request.url.host})

        async def aclose(self) -> None:
            self.closed += 1

    transport = Recording()

    async def main() -> None:
        async with AsyncAvePointElements(BearerToken("abc"), environment="aos2", transport=transport) as client:
            assert (await client.tenants.get("c", "t")).id == "graph-aos2.avepointonlineservices.com"
            assert transport.closed == 0, "its connections are kept for the next call"

    asyncio.run(main())
    assert transport.closed == 1


def test_connections_in_use_are_closed_by_the_last_that_uses_them() -> None:
    """A page that is read ahead, say, when its client is closed."""
    answers = [threading.Event(), threading.Event()]

    class Slow(httpx.BaseTransport):
        closed = 0

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            answers[int(request.url.path[-1])].wait(5)
            return httpx.Response(200, json={"id": "t"})

        def close(self) -> None:
            self.closed += 1

    transport = Slow()
    with ThreadPoolExecutor(2) as pool:
        client = AvePointElements(BearerToken("abc"), transport=transport)
        calls = [pool.submit(client.tenants.get, "c", f"t-{n}") for n in range(2)]
        while client._shared._in_use < 2:
            time.sleep(0.001)
        client.close()
        assert transport.closed == 0
        for answer, call, closed in zip(answers, calls, (0, 1), strict=True):
            answer.set()
            assert call.result().id == "t"
            assert transport.closed == closed
        client.close()
    assert transport.closed == 1


def test_async_connections_in_use_are_closed_by_the_last_that_uses_them() -> None:
    class Slow(httpx.AsyncBaseTransport):
        closed = 0

        def __init__(self) -> None:
            self.answers = [asyncio.Event(), asyncio.Event()]

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await self.answers[int(request.url.path[-1])].wait()
            return httpx.Response(200, json={"id": "t"})

        async def aclose(self) -> None:
            self.closed += 1

    async def main() -> None:
        transport = Slow()
        client = AsyncAvePointElements(BearerToken("abc"), transport=transport)
        calls = [asyncio.ensure_future(client.tenants.get("c", f"t-{n}")) for n in range(2)]
        await steps(20)
        await client.aclose()
        assert transport.closed == 0
        for answer, call, closed in zip(transport.answers, calls, (0, 1), strict=True):
            answer.set()
            assert (await call).id == "t"
            assert transport.closed == closed
        await client.aclose()
        assert transport.closed == 1

    asyncio.run(main())


class Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body without an end; it knows whether it was let go of."""

    def __init__(self, piece: bytes) -> None:
        self.piece = piece
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        return itertools.repeat(self.piece)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


@pytest.mark.parametrize("coding", ["identity", "gzip", "br"])
def test_a_body_that_is_not_read_to_its_end_is_let_go_of(
    coding: str, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its connection would be lost to the client."""
    monkeypatch.setattr("elements_ext._transport.LARGEST_BODY", 100_000)
    body = Endless(b"x" * 1000)

    class Endlessly(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, headers={"Content-Encoding": coding}, stream=body)

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return self.handle_request(request)

    async def main() -> None:
        async with AsyncAvePointElements(BearerToken("abc"), transport=Endlessly()) as client:
            await client.tenants.get("c", "t")

    with pytest.raises(errors.DecodeError):
        if driver.kind == "sync":
            with AvePointElements(BearerToken("abc"), transport=Endlessly()) as client:
                client.tenants.get("c", "t")
        else:
            asyncio.run(main())
    assert body.closed


def test_a_transport_that_fails_as_it_is_ended_changes_no_outcome() -> None:
    """Cancelled is cancelled, and late is late, whatever it raises on the way out."""

    class Clumsy(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                raise httpx.ReadError("it was ended") from None
            raise AssertionError

    async def main() -> None:
        async with AsyncAvePointElements(BearerToken("abc"), transport=Clumsy(), max_retries=0) as client:
            call = asyncio.ensure_future(client.tenants.get("c", "t"))
            await steps(20)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            with pytest.raises(errors.APITimeoutError, match="no answer in time"):
                await client.with_options(timeout=0.05).tenants.get("c", "t")

    asyncio.run(main())


def test_a_stream_that_breaks_says_nothing_of_the_secrets() -> None:
    class Talkative(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            def body() -> Iterator[bytes]:
                yield b"x"
                raise httpx.ReadError(f"broke in the answer to {request.headers['authorization']}")

            return httpx.Response(200, content=body())

    with (
        MicrosoftGraph(user_secret="u-secret", element_token=SECRET, transport=Talkative()) as graph,
        graph.bulk.file(77, "events") as stream,
        pytest.raises(errors.APIConnectionError) as caught,
    ):
        b"".join(stream)
    assert "broke in the answer" in str(caught.value.__cause__)
    shown = "".join(traceback.format_exception(caught.value))
    assert SECRET not in shown
    assert "u-secret" not in shown


class Lingering(httpx.AsyncByteStream):
    """A body that takes its time to be let go of."""

    def __init__(self) -> None:
        self.state = "open"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"x"

    async def aclose(self) -> None:
        self.state = "closing"
        await steps(10)
        self.state = "closed"


async def read_to_the_end(stream: Any) -> None:
    assert [piece async for piece in stream] == [b"x"]


async def close_unread(stream: Any) -> None:
    await stream.aclose()


@pytest.mark.parametrize("use", [read_to_the_end, close_unread])
def test_a_stream_is_let_go_of_as_a_whole_though_the_caller_is_cancelled(use: Callable[[Any], Any]) -> None:
    class Files(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, stream=body)

    async def main() -> None:
        async with AsyncMicrosoftGraph(user_secret="u", element_token="t", transport=Files()) as graph:
            task = asyncio.ensure_future(use(await graph.bulk.file(77, "events")))
            while body.state == "open":
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert body.state == "closed"
            assert graph._shared._in_use == 0

    body = Lingering()
    asyncio.run(main())


def test_all_clients_share_one_ssl_context() -> None:
    assert ssl_context() is ssl_context()
    with ThreadPoolExecutor(4) as pool:
        assert len({id(one) for one in pool.map(lambda _: ssl_context(), range(8))}) == 1


def test_the_environments_proxy_is_used_but_never_for_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "direct.example")
    assert proxy_of(httpx.URL("https://api.example/x")) == "http://proxy.example:3128"
    assert proxy_of(httpx.URL("https://direct.example/x")) is None
    assert proxy_of(httpx.URL("http://127.0.0.1/x")) is None
    assert proxy_of(httpx.URL("http://[::1]/x")) is None
    monkeypatch.delenv("https_proxy")
    assert proxy_of(httpx.URL("https://api.example/x")) is None
    monkeypatch.setenv("all_proxy", "http://other.example:3128")
    assert proxy_of(httpx.URL("https://api.example/x")) == "http://other.example:3128"


@pytest.mark.parametrize("kind", [Pool, AsyncPool])
def test_connections_of_one_proxy_or_scheme_serve_no_other(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Certificates are checked for https only, and what is not to go through the proxy must not."""
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "direct.example")
    pool = kind()

    def connections(url: str) -> Any:
        return pool._transport_for(httpx.Request("GET", url))

    urls = ["http://127.0.0.1/x", "https://direct.example/x", "https://api.example/x"]
    assert len({id(connections(url)) for url in urls}) == 3
    assert connections("https://api.example/y") is connections("https://api.example/x")
    monkeypatch.delenv("https_proxy")
    assert connections("https://api.example/x") is connections("https://direct.example/x")


def test_a_call_goes_through_the_proxy_that_the_environment_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """CONNECT reaches the proxy, and no credential with it."""
    with socket.create_server(("127.0.0.1", 0)) as proxy, ThreadPoolExecutor(1) as pool:

        def refuse() -> bytes:
            connection, _ = proxy.accept()
            with connection:
                said = connection.recv(65536)
                connection.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
            return said

        said = pool.submit(refuse)
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.getsockname()[1]}")
        with AvePointElements(BearerToken(SECRET), max_retries=0) as client, pytest.raises(errors.APIConnectionError):
            client.tenants.get("c", "t")
        assert said.result().startswith(b"CONNECT graph.avepointonlineservices.com:443 ")
        assert SECRET.encode() not in said.result()


def test_repr_of_everything_public_shows_no_secret() -> None:
    client = AvePointElements(ClientSecret("app", SECRET))
    assert SECRET not in repr(client) + repr(client.__dict__) + repr(client.customers) + repr(client.customers.list())
    client.close()


def run(code: str) -> str:
    """Run lines in a fresh interpreter with every warning an error."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-X", "dev", "-c", textwrap.dedent(code)],
        capture_output=True, text=True, timeout=60, check=False, env={**os.environ, "PYTHONASYNCIODEBUG": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Warning" not in done.stderr, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


def test_a_program_that_forgets_to_close_ends_cleanly() -> None:
    with Service(Answer(json=customers(0, 10, 10))) as service:
        base = f"""
            import asyncio
            from elements_ext import AvePointElements, AsyncAvePointElements, ClientSecret
            settings = dict(base_url={service.url!r}, token_url={service.url + "/connect/token"!r})
        """
        out = run(
            base
            + """
            client = AvePointElements(ClientSecret("a", "b"), **settings)
            for one in client.customers.list(page_size=10):
                break
            async def main():
                other = AsyncAvePointElements(ClientSecret("a", "b"), **settings)
                async for one in other.customers.list(page_size=10):
                    break
                print(one.id)
            asyncio.run(main())
            """
        )
    assert out == "c-0\n"


@pytest.mark.parametrize("lists", ["customers.list(page_size=5)", "backup.protected_objects('c', 0)"])
def test_a_page_that_never_comes_does_not_hold_up_the_end_of_a_program(lists: str) -> None:
    def script(seen: Seen) -> Answer:
        page = customers(0, 5, 10)
        page["metadata"]["skipToken"] = "next"
        return Answer(json=page) if len(service.calls) == 1 else Answer(fault="stall")

    with Service(script=script) as service:
        started = time.monotonic()
        run(
            f"""
            from elements_ext import AvePointElements, BearerToken
            client = AvePointElements(BearerToken("b"), base_url={service.url!r})
            items = iter(client.{lists})
            next(items), next(items)  # the next page is asked for
            import time
            time.sleep(0.2)
            """
        )
        assert time.monotonic() - started < 10
        assert len(service.calls) == 2


def test_importing_the_sync_client_imports_no_model_and_no_extra() -> None:
    out = run(
        """
        import sys
        from elements_ext import AvePointElements
        loaded = [name for name in sys.modules if name.startswith("avepoint_elements_api.")]
        print(len([name for name in loaded if ".models." in name or ".api." in name]))
        late = ("jwt", "cryptography", "starlette", "uvicorn", "yaml", "httpcore", "asyncio")
        print([name for name in late if name in sys.modules])
        """
    )
    assert out == "0\n[]\n"


def test_names_that_do_not_exist_are_attribute_errors() -> None:
    import elements_ext

    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = elements_ext.Nothing
    assert dir(elements_ext) == sorted(elements_ext.__all__)


def test_no_thread_is_left_behind() -> None:
    before = set(threading.enumerate())
    with (
        Service(script=lambda seen: Answer(json=customers(int(seen.query["pageIndex"]), 1, 9))) as service,
        service.client() as client,
    ):
        assert len(client.customers.list(page_size=1).collect(5)) == 5
    assert {thread for thread in threading.enumerate() if thread.name.startswith("elements-ext")} <= before


class Searches:
    """Notes each module that Python looks for on the disk."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        self.names.append(name)


def test_a_call_searches_the_disk_for_no_module(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that is missing is searched for again at each import, which costs more than the call."""
    searches = Searches()

    def use(client: Any) -> Any:
        def twice() -> None:
            client.tenants.get("c", "t")
            monkeypatch.setattr(sys, "meta_path", [searches, *sys.meta_path])
            client.tenants.get("c", "t")

        async def atwice() -> None:
            await client.tenants.get("c", "t")
            monkeypatch.setattr(sys, "meta_path", [searches, *sys.meta_path])
            await client.tenants.get("c", "t")

        return twice() if driver.kind == "sync" else atwice()

    with Service(OK) as service:
        driver.run(service, use)
        assert len(service.calls) == 2
    assert searches.names == []


async def steps(count: int) -> None:
    """Let the event loop turn so often."""
    for _ in range(count):
        await asyncio.sleep(0)


def rows(seen: Seen) -> Answer:
    """A page, a file or a tenant."""
    if "batch" in seen.path:
        return Answer(json=customers(0, 5, 5))
    return Answer(body=b'{"a": 1}\n' * 5000) if "bulk" in seen.path else OK


async def read_list(client: Any) -> None:
    assert len(await client.customers.list(page_size=5).collect()) == 5


async def read_one(client: Any) -> None:
    assert (await client.tenants.get("c", "t")).id == "t"


async def read_file(client: Any) -> None:
    async with await client.bulk.file(77, "events") as stream:
        assert len(b"".join([piece async for piece in stream])) == 45_000


@pytest.mark.untraced  # slow when traced
@pytest.mark.parametrize("read", [read_one, read_list, read_file])
def test_a_call_that_is_cancelled_at_any_moment_costs_no_connection(
    read: Callable[[Any], Awaitable[None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each that it costs is lost for good, until the client has none left and every call waits in vain."""
    monkeypatch.setattr("elements_ext._pools.LIMITS", httpx.Limits(max_connections=2, max_keepalive_connections=2))
    settings = {"element_token": "t"} if read is read_file else {}

    async def main(service: Service) -> None:
        async with service.async_client(timeout=2, max_retries=0, **settings) as client:
            await read(client)
            for moment in itertools.count():
                # Others that run to their end, so that now and then the one that is cancelled waits for a connection.
                others = [asyncio.ensure_future(read(client)) for _ in range(moment % 4)]
                task = asyncio.ensure_future(read(client))
                await steps(moment)
                ended = task.done()
                task.cancel()
                await asyncio.gather(task, *others, return_exceptions=True)
                assert [one.exception() for one in others] == [None] * len(others), f"after {moment} steps"
                if ended and moment > 200:
                    break
            await read(client)
            assert len(asyncio.all_tasks()) == 1

    with (CloudService if read is read_file else Service)(script=rows) as service:
        asyncio.run(main(service))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
@pytest.mark.parametrize("parent", ["idle", "busy"])
@pytest.mark.parametrize("credential", ["token", "secret"])
def test_a_forked_child_has_connections_and_locks_of_its_own(parent: str, credential: str) -> None:
    """On sockets that are shared, answers cross: one customer's data would be given for another's."""
    script = Path(__file__).with_name("forking.py")
    issued = Answer(json={"access_token": "t", "expires_in": 300.5}, delay=0.01)
    with Service(script=lambda seen: Answer(json={"id": seen.path.rpartition("/")[2]}), tokens=[issued]) as service:
        token_url = f"{service.url}/connect/token" if credential == "secret" else ""
        command = [sys.executable, str(script), service.url, token_url, parent]
        ran = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert (ran.returncode, ran.stdout.strip()) == (0, ""), ran.stdout + ran.stderr
