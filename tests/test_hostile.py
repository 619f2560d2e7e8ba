"""An attacker owns the server; or somebody passes what no one should. Each of these once broke a promise."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import gzip
import io
import itertools
import json
import socket
import threading
import time
import traceback
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from support import SECRET, Answer, CloudService, Driver, Seen, Service, customers, token

from elements_ext import AsyncAvePointElements, AvePointElements, BearerToken, CloudElements, errors
from elements_ext._cursors import _checksum
from elements_ext.oauth import consent_url, read_redirect

GRAPH = {"element_token": "tok"}
LINES = b"".join(json.dumps({"n": n}).encode() + b"\n" for n in range(10_000))


def get(client: Any) -> Any:
    return client.tenants.get("c", "t")


@pytest.mark.parametrize("status", [200, 302, 404, 503])
def test_a_header_that_is_not_ascii_breaks_nothing(status: int, driver: Driver) -> None:
    answer = Answer(status, json={"id": "t"}, headers={"X-Foo": "caf\xe9", "Set-Cookie": "\xff"})
    with Service(answer) as service:
        if status == 200:
            assert driver.run(service, get).id == "t"
        else:
            with pytest.raises(errors.APIStatusError) as caught:
                driver.run(service, get, max_retries=0)
            assert caught.value.headers["x-foo"] == "caf\xe9"


def test_a_bomb_inside_of_a_bomb_is_not_unpacked(driver: Driver) -> None:
    bomb = gzip.compress(gzip.compress(b"\0" * 50_000_000))
    with Service(Answer(body=bomb, headers={"Content-Encoding": "gzip, gzip"})) as service:
        started = time.monotonic()
        with pytest.raises(errors.DecodeError, match="decompressed"):
            driver.run(service, get)
        assert time.monotonic() - started < 5
        assert service.calls[0].headers["accept-encoding"] == "gzip"


def test_a_body_that_never_yields_anything_is_bounded_by_the_timeout(driver: Driver) -> None:
    import zlib

    packer = zlib.compressobj(wbits=31)
    empty = b"".join(packer.compress(b"") + packer.flush(zlib.Z_SYNC_FLUSH) for _ in range(100))
    with Service(Answer(body=empty, headers={"Content-Encoding": "gzip"}, fault="drip")) as service:
        started = time.monotonic()
        with pytest.raises(errors.APITimeoutError):
            driver.run(service, get, timeout=0.3, max_retries=0)
        assert time.monotonic() - started < 3


@pytest.mark.parametrize("kind", ["header", "informational"])
def test_headers_that_trickle_in_are_bounded_by_the_deadline(kind: str, driver: Driver) -> None:
    stop = threading.Event()

    def serve(server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while not stop.is_set():
                connection, _ = server.accept()
                with connection:
                    connection.recv(65536)
                    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
                    for _ in range(100):
                        piece = b"x" if kind == "header" else b"\r\n\r\nHTTP/1.1 103 Early\r\nX: y"
                        connection.sendall(piece)
                        if stop.wait(0.05):
                            return

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve, args=(server,), daemon=True)
        thread.start()
        base = f"http://127.0.0.1:{server.getsockname()[1]}"

        class Elsewhere(Service):
            def client(self, **options: Any) -> AvePointElements:
                return AvePointElements(BearerToken("t"), base_url=base, **options)

            def async_client(self, **options: Any) -> AsyncAvePointElements:
                return AsyncAvePointElements(BearerToken("t"), base_url=base, **options)

        started = time.monotonic()
        with Elsewhere() as service, pytest.raises(errors.ElementsError):
            driver.run(service, get, deadline=0.4, max_retries=0)
        assert time.monotonic() - started < 2
        stop.set()
    thread.join(5)


def test_half_a_compressed_file_is_not_taken_for_a_whole_one(
    driver: Driver, tmp_path: Path, waits: list[float]
) -> None:
    half = gzip.compress(LINES)[:-200]

    def script(seen: Seen) -> Answer:
        if seen.method == "POST":
            return Answer(json={"id": 1})
        if seen.path.endswith("/status"):
            return Answer(json={"status": "COMPLETED"})
        return Answer(body=half, headers={"Content-Encoding": "gzip"})

    with CloudService(script=script) as service, pytest.raises(errors.DecodeError, match="decompressed"):
        driver.run(service, lambda g: g.bulk.download("events", to=tmp_path / "x"), **GRAPH)
    assert list(tmp_path.iterdir()) == []


def test_several_members_of_a_gzip_file_are_one_body(driver: Driver) -> None:
    body = gzip.compress(b'{"id": ') + gzip.compress(b'"t"}')
    with Service(Answer(body=body, headers={"Content-Encoding": "gzip"})) as service:
        assert driver.run(service, get).id == "t"


@pytest.mark.parametrize("link", ["http://xn--/", "\ud800", "http://[::1", "https://a:b:c"])
def test_a_link_that_is_none_is_refused_as_any_other(link: str, driver: Driver) -> None:
    with (
        Service(Answer(json={"value": [{"id": "x"}], "nextLink": link})) as service,
        pytest.raises(errors.PaginationError),
    ):
        driver.run(service, lambda client: client.legacy.list_customers().collect())
    if link.isascii():
        with Service(Answer(302, headers={"Location": link})) as service, pytest.raises(errors.APIStatusError):
            driver.run(service, get)
        with pytest.raises(errors.ConfigurationError):
            AvePointElements(BearerToken("t"), base_url=link)


@pytest.mark.parametrize("depth", [90, 400, 700, 100_000])
def test_deep_json_is_an_error_of_ours_or_none(depth: int, driver: Driver) -> None:
    deep = b"[" * depth + b"]" * depth
    body = b'{"id": "t", "message": "m", "odd": ' + deep + b"}"
    with Service(Answer(500, body=body)) as service, pytest.raises(errors.InternalServerError):
        driver.run(service, get, max_retries=0)
    with Service(Answer(body=body)) as service:
        if depth < 100:
            assert json.dumps(driver.run(service, get).to_dict())
        else:
            with pytest.raises(errors.DecodeError, match="no JSON"):
                driver.run(service, get)
    with Service(tokens=[Answer(400, body=body)]) as service, pytest.raises(errors.TokenError):
        driver.run(service, get)


@pytest.mark.parametrize("decoy", ['"' + "]" * 1400 + '"', r'"\"' + "]}" * 700 + r'\\"', '"]","' + "]" * 1400 + '"'])
def test_brackets_in_a_text_do_not_hide_a_nesting(decoy: str, driver: Driver) -> None:
    deep = "[" * 700 + "]" * 700
    for order in (f'"decoy": [{decoy}], "odd": {deep}', f'"odd": [[{decoy}], {deep}], "end": ["{"[" * 1400}"]'):
        for body in (f'{{"id": "t", {order}}}'.encode(), f'{{"id": "t", {order}}}'.encode("utf-16")):
            with Service(Answer(body=body)) as service, pytest.raises(errors.DecodeError, match="no JSON"):
                driver.run(service, get)


@pytest.mark.parametrize("value", ["{},", "[],", "0,", '{"a":1},'])
def test_an_answer_of_millions_of_values_is_refused_before_they_are_made(value: str, driver: Driver) -> None:
    """A few KB on the wire, packed, would be GB of objects."""
    body = b'{"data": [' + value.encode() * 2**20 + b'{}], "metadata": {"totalCount": 1}}'
    answer = Answer(body=gzip.compress(body), headers={"Content-Encoding": "gzip"})
    with Service(answer) as service, pytest.raises(errors.DecodeError, match="more than 1,000,000 values"):
        driver.run(service, lambda c: c.customers.list().collect())


def test_a_text_of_millions_of_commas_is_a_text(driver: Driver) -> None:
    with Service(page_of(b'"' + b",[{" * 2**20 + b'"')) as service:
        (customer,) = driver.run(service, lambda c: c.customers.list().collect())
    assert len(customer.to_dict()["odd"]) == 3 * 2**20


@pytest.mark.untraced  # slow when traced
def test_keys_that_no_specification_knows_are_not_remembered_for_ever(driver: Driver) -> None:
    keys = (f"{uuid4()}-" + "x" * 100 for _ in itertools.count())

    def answer(seen: Seen) -> Answer:
        return Answer(json=dict.fromkeys(itertools.islice(keys, 5_000), seen.path))

    with Service(script=answer) as service:
        driver.run(service, get)
        tracemalloc.start()
        try:
            before, _ = tracemalloc.get_traced_memory()
            for _ in range(10):
                driver.run(service, get)
            gc.collect()
            after, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert after - before < 2 * 2**20


def test_a_file_whose_next_part_is_announced_byte_by_byte_ends_with_the_timeout(driver: Driver) -> None:
    announced = b"3\r\n{}\n\r\n5;" + b"a" * 1500  # half a minute, and no end of a line
    drip = Answer(body=announced, headers={"Transfer-Encoding": "chunked"}, fault="drip")

    def read(client: Any) -> Any:
        async def pieces() -> list[bytes]:
            return [piece async for piece in await client.bulk.file(1, "events")]

        return list(client.bulk.file(1, "events")) if driver.kind == "sync" else pieces()

    for options in ({"timeout": 0.4}, {"deadline": 0.4}):
        with CloudService(drip) as service, pytest.raises(errors.APITimeoutError):
            began = time.monotonic()
            driver.run(service, read, max_retries=0, **GRAPH, **options)
        assert time.monotonic() - began < 15


HEADERS = {"Elements-Next-Page-Token": "abc", "Elements-Has-More": "true"}


@pytest.mark.parametrize(
    "said", [{"Elements-Total-Count": "100"}, {"Elements-Total-Count": "100", "Elements-Has-More": ""}, {}]
)
def test_a_404_in_mid_list_is_no_end_where_more_was_promised(said: dict[str, str], driver: Driver) -> None:
    page = Answer(json=[{"id": n} for n in range(10)], headers={**HEADERS, **said})
    with (
        CloudService(page, Answer(404, body=b"<h1>no such path</h1>")) as service,
        pytest.raises(errors.PaginationError, match="404.* after 10 items") as caught,
    ):
        driver.run(service, lambda c: c.instances.list().collect())
    assert caught.value.cursor is not None


def test_a_404_after_the_last_full_page_is_the_end(driver: Driver) -> None:
    page = Answer(json=[{"id": n} for n in range(10)], headers={"Elements-Next-Page-Token": "abc"})
    headers = {"Elements-Next-Page-Token": "abc", "Elements-Total-Count": "1"}
    promised = Answer(json=[{"id": 1}], headers=headers)
    for answer, count in ((page, 10), (promised, 1)):
        with CloudService(answer, Answer(404, json={"message": "No instances found"})) as service:
            assert len(driver.run(service, lambda c: c.instances.list().collect())) == count


def test_an_error_in_place_of_a_list_is_no_end(driver: Driver) -> None:
    first = Answer(json={"value": [{"id": "x"}], "@odata.nextLink": "/partner/next"})
    with (
        Service(first, Answer(json={"error": {"code": "TooBusy"}})) as service,
        pytest.raises(errors.PaginationError, match="error in place of its list"),
    ):
        driver.run(service, lambda c: c.legacy.list_customers().collect())


def test_a_total_that_sinks_is_logged(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    def script(seen: Seen) -> Answer:
        page = int(seen.query["pageIndex"])
        return Answer(json=customers((page - 1) * 10, 10, 100 if page == 1 else 0, page))

    with Service(script=script) as service:
        assert len(driver.run(service, lambda c: c.customers.list(page_size=10).collect(), prefetch=0)) == 20
    assert "100 were promised" in caplog.text


CANARY = "Can4ry-s3cretValue-0123456789"


@pytest.mark.parametrize(
    "link", [f"https://{CANARY}.evil.example/x", f"{CANARY}://evil/x", f"/x/{CANARY}?a=1", f"/x?a={CANARY}"]
)
def test_a_secret_in_a_link_of_the_servers_is_not_shown(
    link: str, driver: Driver, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "elements_ext")
    for second in (Answer(500), Answer(fault="reset"), Answer(body=b"<html>")):
        first = Answer(json={"value": [{"id": 1}], "@odata.nextLink": link})
        issued = Answer(json={"access_token": CANARY, "expires_in": 3600})
        with Service(first, second, tokens=[issued]) as service, pytest.raises(errors.ElementsError) as caught:
            driver.run(service, lambda c: c.legacy.list_customers().collect(), max_retries=0)
        shown = "".join(traceback.format_exception(caught.value)) + repr(vars(caught.value)) + caplog.text
        assert CANARY.lower() not in shown.lower()
        assert len(str(caught.value)) < 300


def test_a_secret_that_a_callable_has_replaced_is_not_shown(driver: Driver) -> None:
    headers = iter([f"Bearer {CANARY}", "Bearer second-value"])
    options = {"authorization": lambda: next(headers), "user_secret": None, "organization_secret": None}
    with (
        CloudService(Answer(401, json={"message": f"rejected {CANARY}"})) as service,
        pytest.raises(errors.AuthenticationError) as caught,
    ):
        driver.run(service, lambda c: c.instances.get(1), **options)
    assert CANARY not in repr(vars(caught.value)) + str(caught.value)


def test_an_access_token_that_no_header_takes_is_refused(driver: Driver) -> None:
    huge = Answer(json={"access_token": "t" * 20_000, "expires_in": 3600})
    many = Answer(body=b'{"access_token": "t", "odd": [' + b"0," * 2**20 + b"0]}")
    for answer in (huge, many):
        with Service(tokens=[answer]) as service, pytest.raises(errors.DecodeError, match="no access token"):
            driver.run(service, get)


def page_of(odd: bytes) -> Answer:
    """A page of one customer with a field that is odd."""
    return Answer(body=b'{"data": [{"id": "c-1", "odd": %b}], "metadata": {"totalCount": 1}}' % odd)


@pytest.mark.parametrize("number", ["9" * 5000, "-" + "9" * 5000, "1e400", "-1e400", "NaN", "Infinity", "-Infinity"])
def test_a_number_that_python_cannot_hold_does_not_lose_the_page_and_is_read_as_its_text(
    number: str, driver: Driver
) -> None:
    with Service(page_of(number.encode())) as service:
        (customer,) = driver.run(service, lambda c: c.customers.list().collect())
    # NaN is not even equal to itself, and nothing could be sent back with one in it.
    assert customer.to_dict() == {"id": "c-1", "odd": number}
    assert json.loads(json.dumps(customer.to_dict(), allow_nan=False)) == customer.to_dict()


@pytest.mark.parametrize("text", [b'"' + b"[" * 300 + b'"', b'"\\\\\\"' + b"{" * 300 + b'"'])
def test_brackets_in_a_text_are_no_nesting(text: bytes, driver: Driver) -> None:
    """Whoever names something so, an event that many are invited to, say, must not hide the list that it stands in."""
    # In UTF-16 one half of these two characters is a bracket.
    wide = page_of(('"' + "\u5b5b\u7b7b" * 200 + '"').encode()).content().decode().encode("utf-16")
    for answer in (page_of(text), Answer(body=wide)):
        with Service(answer) as service:
            assert [one.id for one in driver.run(service, lambda c: c.customers.list().collect())] == ["c-1"]


@pytest.mark.parametrize("token", ["\ud800", "x" * 70_000, "é" * 12_000])
def test_a_next_page_that_no_url_can_name_is_no_mistake_of_the_callers(token: str, driver: Driver) -> None:
    def script(seen: Seen) -> Answer:
        return Answer(json={"data": [{"id": "c-1"}], "metadata": {"skipToken": token}})

    def linked(seen: Seen) -> Answer:
        return Answer(json={"value": [{"id": "c-1"}], "@odata.nextLink": f"/partner/customers?skip={token}"})

    with Service(script=script) as service, pytest.raises(errors.PaginationError):
        driver.run(service, lambda c: c.backup.protected_objects("c", 0).collect())
    with Service(script=linked) as service, pytest.raises(errors.PaginationError):
        driver.run(service, lambda c: c.legacy.list_customers().collect())


@pytest.mark.parametrize("payload", [b"5", b"null", b"true", b"[]", b'{"a":1}', b'[1,"x",[],0]', b'[1,"x",2,-1]'])
def test_a_forged_cursor_is_refused(payload: bytes, driver: Driver) -> None:
    import base64

    cursor = base64.urlsafe_b64encode(_checksum(payload) + payload).decode().rstrip("=")
    with Service() as service:
        with pytest.raises(errors.PaginationError):
            driver.run(service, lambda c: c.customers.list(cursor=cursor))
        assert service.calls == []


cycle: list[Any] = []
cycle.append(cycle)


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.jobs.list(10**5000).collect(),
        lambda c: c.customers.list(page_size=10**5000).collect(),
        lambda c: c.customers.list(body={"a": 1, 2: 3, "x": {1, 2}}).collect(),
        lambda c: c.customers.list(body=cycle).collect(),
        lambda c: c.customers.onboard(body=cycle),
        lambda c: c.customers.onboard(body={"a": "\ud800"}),
    ],
)
def test_an_argument_that_makes_no_sense_is_a_configuration_error(call: Any, driver: Driver) -> None:
    with Service() as service:
        with pytest.raises(errors.ConfigurationError):
            driver.run(service, call)
        assert service.calls == []


def test_odd_arguments_of_cloud_elements_are_configuration_errors(driver: Driver, tmp_path: Path) -> None:
    from microsoft_graph_element_api.models import Event

    with CloudService() as service:
        for call in (
            lambda g: g.events.create("c", body=Event(original_start=datetime(2020, 1, 1))),
            lambda g: g.events.list("c", fields=5).collect(),
            lambda g: g.bulk.create_upload("contacts", body=5),
            lambda g: g.bulk.download("events", to=tmp_path),
            lambda g: g.bulk.download("events", to=str(tmp_path / "a\0b")),
            lambda g: g.bulk.download("events", to=io.BytesIO(), fields=[5]),
            lambda g: g.bulk.download("events", to=io.BytesIO(), where=5),
            lambda g: g.bulk.download("events", to=io.BytesIO(), format=[]),
            lambda g: g.bulk.upload("contacts", [{"a": 1}], identifier=object()),
            lambda g: g.events.create("c", body=cycle),
        ):
            with pytest.raises(errors.ConfigurationError):
                driver.run(service, call, **GRAPH)
        assert service.calls == []


@pytest.mark.parametrize("timeout", [10**400, 1e10, 10**10])
def test_a_timeout_that_no_socket_takes_is_refused(timeout: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="timeout"):
        AvePointElements(BearerToken("t"), timeout=timeout)


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "foo", "ftp://x", "http://user:canary@host:abc"])
def test_a_proxy_that_cannot_be_used_is_named_without_its_password(
    proxy: str, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Vendors(Service):
        settings = {}

    monkeypatch.setenv("https_proxy", proxy)
    with Vendors() as service, pytest.raises(errors.ConfigurationError, match="proxy") as caught:
        driver.run(service, get)
    assert "canary" not in "".join(traceback.format_exception(caught.value))


def test_leaving_a_pager_that_fetches_the_token_fails_nobody_else() -> None:
    renewing = threading.Event()

    def tokens(seen: Seen) -> Answer:
        if len(service.token_calls) == 1:
            return Answer(json={"access_token": "first", "expires_in": 0})
        renewing.set()
        answer = token(seen)
        answer.delay = 0.5
        return answer

    def script(seen: Seen) -> Answer:
        page = int(seen.query.get("pageIndex", 1))
        return Answer(json=customers((page - 1) * 10, 10, 100, page))

    with Service(script=script, tokens=tokens) as service, service.client() as client, ThreadPoolExecutor(1) as pool:
        pages = client.customers.list(page_size=10).pages()
        next(pages)
        assert renewing.wait(5)
        other = pool.submit(lambda: client.customers.list(page_size=10).collect(5))
        time.sleep(0.1)
        pages.close()  # type: ignore[attr-defined]
        assert len(other.result(20)) == 5


def test_an_impatient_callers_timeout_is_not_that_of_a_patient_one() -> None:
    def tokens(seen: Seen) -> Answer:
        answer = token(seen)
        answer.delay = 0.6
        return answer

    with (
        Service(Answer(json={"id": "t"}), tokens=tokens) as service,
        service.client() as client,
        ThreadPoolExecutor(1) as pool,
    ):
        hasty = pool.submit(get, client.with_options(timeout=0.2, max_retries=0))
        while not service.token_calls:
            time.sleep(0.01)
        assert get(client).id == "t"
        with pytest.raises(errors.APITimeoutError):
            hasty.result()


class Once(io.RawIOBase):
    """A file that can be read once only."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readinto(self, buffer: Any) -> int:
        return self._data.readinto(buffer)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize("kind", ["once", "advanced"])
def test_a_file_is_uploaded_whole_and_from_where_it_stands_even_the_second_time(
    kind: str, driver: Driver, waits: list[float]
) -> None:
    def source() -> Any:
        if kind == "once":
            return Once(b'{"n": 1}\n{"n": 2}\n')
        file = io.BytesIO(b'{"n": 0}\n{"n": 1}\n{"n": 2}\n')
        file.readline()
        return file

    answers = [Answer(429, headers={"Retry-After": "1"}), Answer(json={"id": 1}), Answer(json={"status": "COMPLETED"})]
    with CloudService(*answers) as service:
        driver.run(service, lambda g: g.bulk.upload("contacts", source(), format="jsonl"), **GRAPH)
        for seen in service.calls[:2]:
            assert b'{"n": 1}\n{"n": 2}' in seen.body
            assert b'{"n": 0}' not in seen.body
    closed = io.BytesIO(b"x")
    closed.close()
    with CloudService() as service, pytest.raises(errors.ConfigurationError):
        driver.run(service, lambda g: g.bulk.upload("contacts", closed, format="jsonl"), **GRAPH)


def test_the_deadline_of_a_download_is_not_outlived_by_its_restarts(driver: Driver) -> None:
    def script(seen: Seen) -> Answer:
        if seen.method == "POST":
            return Answer(json={"id": 1})
        if seen.path.endswith("/status"):
            return Answer(json={"status": "COMPLETED"})
        return Answer(body=LINES, fault="drip")

    with CloudService(script=script) as service:
        started = time.monotonic()
        with pytest.raises(errors.APITimeoutError):
            driver.run(service, lambda g: g.bulk.download("events", to=io.BytesIO(), deadline=0.5), **GRAPH)
        assert time.monotonic() - started < 2


def test_an_interrupt_waits_no_longer_than_one_short_try_to_cancel() -> None:
    async def main(service: CloudService) -> float:
        async with service.async_client(**GRAPH) as graph:
            task = asyncio.ensure_future(graph.bulk.download("events", to=io.BytesIO()))
            while len(service.calls) < 2:
                await asyncio.sleep(0.01)
            started = time.monotonic()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return time.monotonic() - started

    def script(seen: Seen) -> Answer:
        if seen.path.endswith("/cancel"):
            return Answer(503)
        return Answer(json={"id": 1, "status": "RUNNING"})

    with CloudService(script=script) as service:
        assert asyncio.run(main(service)) < 2
        assert sum(seen.path.endswith("/cancel") for seen in service.calls) == 1


def test_a_stream_that_was_dropped_or_kept_does_not_outlive_its_client() -> None:
    with CloudService(Answer(body=LINES * 50)) as service:
        client = service.client(**GRAPH)
        dropped = client.bulk.file(1, "events")
        next(iter(dropped))
        del dropped
        gc.collect()
        assert client._shared._in_use == 0
        kept = client.bulk.file(1, "events")
        client.close()
        assert client._shared._in_use == 0
        with pytest.raises(errors.ElementsError):
            b"".join(kept)
        with pytest.raises(errors.ConfigurationError, match="read or closed before"):
            b"".join(kept)


def test_an_async_stream_that_was_kept_does_not_outlive_its_client() -> None:
    async def main(service: CloudService) -> None:
        client = service.async_client(**GRAPH)
        kept = await client.bulk.file(1, "events")
        await client.aclose()
        assert client._shared._in_use == 0
        with pytest.raises(errors.ConfigurationError, match="read or closed before"):
            async for _ in kept:
                pass

    with CloudService(Answer(body=LINES * 50)) as service:
        asyncio.run(main(service))


def test_a_read_ahead_task_that_is_cancelled_alone_leaves_nobody_waiting() -> None:
    def script(seen: Seen) -> Answer:
        later = "skipToken" in seen.query
        return Answer(
            json={"data": [{}, {}], "metadata": {"skipToken": seen.target[-8:] + "x"}}, delay=0.3 if later else 0
        )

    async def main(service: Service) -> None:
        async with service.async_client() as client:
            pages = client.backup.protected_objects("c", 0).pages()
            await anext(pages)
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()
            with pytest.raises(errors.APIConnectionError):
                await asyncio.wait_for(anext(pages), 5)

    with Service(script=script) as service:
        asyncio.run(main(service))


def test_a_lost_state_matches_no_redirect() -> None:
    with pytest.raises(errors.ConfigurationError, match="state"):
        read_redirect("https://app.example/cb?code=attacker", "")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "http://evil.example/", "", None, 5])
def test_no_browser_is_sent_to_anything_but_a_page(url: Any, driver: Driver) -> None:
    with pytest.raises(errors.ConsentError):
        consent_url(url)
    opened: list[str] = []
    with CloudService(Answer(json={"oauthUrl": url})) as service, pytest.raises(errors.ConsentError):
        from elements_ext.oauth import OAuthApp

        driver.run(service, lambda c: c.connect("g", OAuthApp("a", "b"), open_browser=opened.append, patience=1))
    assert opened == []


def test_a_page_without_its_list_does_not_end_a_list_that_promised_more(driver: Driver) -> None:
    def script(seen: Seen) -> Answer:
        page = int(seen.query["pageIndex"])
        return Answer(json=customers((page - 1) * 10, 10, 100, page) if page < 3 else {"error": "backend hiccup"})

    with Service(script=script) as service, pytest.raises(errors.PaginationError, match="no list") as caught:
        driver.run(service, lambda c: c.customers.list(page_size=10).collect())
    assert caught.value.cursor is not None


@pytest.mark.parametrize("prefetch", [0, 4])
@pytest.mark.parametrize("total", [None, 1_000_000])
@pytest.mark.parametrize("size", [2, 20])
def test_pages_that_go_round_in_circles_are_no_list(
    size: int, total: int | None, prefetch: int, driver: Driver
) -> None:
    """Also where a total says when it would end: that may be after a million items."""

    def script(seen: Seen) -> Answer:
        first = int(seen.query["pageIndex"]) % 3 * size
        return Answer(json=customers(first, size, total))

    with Service(script=script) as service:
        with pytest.raises(errors.PaginationError, match="read before") as caught:
            driver.run(service, lambda c: c.customers.list(page_size=size).collect(), prefetch=prefetch)
        assert caught.value.cursor is not None
        assert len(service.calls) <= 4 + prefetch


def with_one_other(at: int) -> list[dict[str, str]]:
    """Placeholder rows, one of which is another."""
    return [{"id": "N/A", "organization": "X" if n == at else "N/A"} for n in range(20)]


@pytest.mark.parametrize(
    "pages",
    [
        [customers(0, 20)["data"], customers(1, 20)["data"], customers(0, 19)["data"]],
        [with_one_other(5), with_one_other(7), with_one_other(5)],
        [with_one_other(5), with_one_other(7), with_one_other(9)],
    ],
    ids=["rows that moved", "the same placeholders", "placeholders"],
)
def test_pages_that_have_rows_in_common_are_a_list(pages: list[Any], driver: Driver) -> None:
    """Rows move when others are deleted, and placeholders that come again prove nothing."""
    total = sum(map(len, pages))

    def script(seen: Seen) -> Answer:
        return Answer(json={"data": pages[int(seen.query["pageIndex"]) - 1], "metadata": {"totalCount": total}})

    with Service(script=script) as service:
        assert len(driver.run(service, lambda c: c.customers.list(page_size=20).collect())) == total


def test_cut_off_json_in_an_error_shows_no_secret(driver: Driver) -> None:
    cut = b'{"password":"HUNTER22","access_token": "ABCDEF","mess'
    inside = {"message": "m", "providerMessage": '{"access_token": "ABCDEF", "a": 1}'}
    for answer in (Answer(400, body=cut), Answer(400, json=inside)):
        with CloudService(answer) as service, pytest.raises(errors.BadRequestError) as caught:
            driver.run(service, lambda c: c.instances.get(1))
        assert "HUNTER22" not in str(vars(caught.value))
        assert "ABCDEF" not in str(vars(caught.value))


def test_secrets_are_not_echoed_in_another_spelling(driver: Driver) -> None:
    from urllib.parse import quote_plus

    def tokens(seen: Seen) -> Answer:
        return Answer(400, json={"error": "invalid_client", "error_description": seen.body.decode()})

    with Service(tokens=tokens) as service, pytest.raises(errors.TokenError) as caught:
        driver.run(service, get)
    assert quote_plus(SECRET) not in str(caught.value)
    with pytest.raises(errors.ConfigurationError, match="authorization"):
        CloudElements(authorization="Bearer blank-behind ")


def test_a_replaced_token_is_still_a_secret(driver: Driver) -> None:
    def script(seen: Seen) -> Answer:
        first = service.calls[0].headers["authorization"].removeprefix("Bearer ")
        return Answer(401, json={"message": f"rejected {first}"})

    with Service(script=script) as service, pytest.raises(errors.AuthenticationError) as caught:
        driver.run(service, get)
    assert service.calls[0].headers["authorization"].removeprefix("Bearer ") not in str(caught.value)


def test_a_lone_surrogate_in_a_message_can_be_printed(driver: Driver) -> None:
    with (
        Service(Answer(400, body=b'{"message": "bad \\ud800 text"}')) as service,
        pytest.raises(errors.BadRequestError) as caught,
    ):
        driver.run(service, get)
    assert str(caught.value).encode()


def test_a_downloaded_file_has_the_mode_that_new_files_have(driver: Driver, tmp_path: Path) -> None:
    def script(seen: Seen) -> Answer:
        return (
            Answer(body=b"{}\n") if seen.path.endswith("/1/events") else Answer(json={"id": 1, "status": "COMPLETED"})
        )

    (tmp_path / "new").touch()
    with CloudService(script=script) as service:
        driver.run(service, lambda g: g.bulk.download("events", to=tmp_path / "x"), **GRAPH)
    assert (tmp_path / "x").stat().st_mode == (tmp_path / "new").stat().st_mode


def test_a_lone_record_over_several_lines_makes_an_array_too(driver: Driver, tmp_path: Path) -> None:
    def script(seen: Seen) -> Answer:
        pretty = b'{\n  "a": {\n    "b": 1\n  }\n}\n'
        return Answer(body=pretty) if seen.path.endswith("/1/events") else Answer(json={"id": 1, "status": "COMPLETED"})

    with CloudService(script=script) as service:
        driver.run(service, lambda g: g.bulk.download("events", to=tmp_path / "x", format="json"), **GRAPH)
    assert json.loads((tmp_path / "x").read_text()) == [{"a": {"b": 1}}]


def job(final: dict[str, Any], file: bytes = b"{}\n") -> Any:
    """A bulk job that ends as it is told."""

    def script(seen: Seen) -> Answer:
        if seen.path.endswith("/1/events"):
            return Answer(body=file)
        if seen.path.endswith("/errors"):
            return Answer(json=[])
        echoed = {name: str(text).replace("ECHO", seen.headers["authorization"]) for name, text in final.items()}
        return Answer(json={"id": 1} if seen.method == "POST" else echoed)

    return script


def test_what_a_failed_job_says_echoes_no_secret(driver: Driver, waits: list[float]) -> None:
    said = {"status": "ERROR", "message": "rejected\nECHO"}
    for settings in ({}, {"authorization": "Bearer canary-ready-made"}):
        with CloudService(script=job(said)) as service, pytest.raises(errors.BulkJobError) as caught:
            driver.run(service, lambda g: g.bulk.download("events", to=io.BytesIO()), **GRAPH, **settings)
        assert "rejected" in str(caught.value)
        assert "\n" not in str(caught.value)
        for secret in (service.secrets["user_secret"], "canary-ready-made"):
            assert secret not in str(caught.value) + repr(caught.value)


def test_an_error_of_the_callers_own_callback_stays_what_it_is(driver: Driver) -> None:
    def tell(progress: Any) -> None:
        if progress.bytes:
            raise ValueError("mine")

    with CloudService(script=job({"status": "COMPLETED"})) as service, pytest.raises(ValueError, match="mine"):
        driver.run(service, lambda g: g.bulk.download("events", to=io.BytesIO(), on_progress=tell), **GRAPH)


def test_a_file_of_one_endless_line_is_not_held(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from elements_ext import _files

    monkeypatch.setattr(_files, "_LONGEST_LINE", 100_000)
    endless = b'{"a": "' + b"x" * 1_000_000
    with CloudService(script=job({"status": "COMPLETED"}, endless)) as service:
        driver.run(service, lambda g: g.bulk.download("events", to=tmp_path / "x"), **GRAPH)
        with pytest.raises(errors.DecodeError, match="longer than"):
            driver.run(service, lambda g: g.bulk.download("events", to=tmp_path / "y", format="json"), **GRAPH)
