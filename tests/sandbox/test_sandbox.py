"""The sandbox as a thing that is started, looked into, interfered with, and stopped."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from elements_ext.sandbox import Exchange, Response, Sandbox
from elements_ext.sandbox._log import RecordedRequest, RequestLog

from .conftest import Api


def test_it_starts_at_once_and_leaves_nothing_behind() -> None:
    threads = set(threading.enumerate())
    began = time.perf_counter()
    sandbox = Sandbox().start()
    assert time.perf_counter() - began < 0.3
    url = sandbox.url
    assert httpx.get(url, verify=False).status_code == 404
    sandbox.close()
    sandbox.close()
    assert set(threading.enumerate()) == threads
    with pytest.raises(httpx.ConnectError):
        httpx.get(url, verify=False)
    gc.collect()  # an open socket would warn here, and a warning fails the test


def test_it_closes_while_a_request_hangs() -> None:
    sandbox = Sandbox().start()
    arrived, release = threading.Event(), threading.Event()

    @sandbox.before
    async def hang(exchange: Exchange) -> None:
        arrived.set()
        await asyncio.sleep(60)

    def ask() -> None:
        with pytest.raises(httpx.TransportError):
            httpx.get(sandbox_url, verify=False)
        release.set()

    sandbox_url = sandbox.url
    thread = threading.Thread(target=ask)
    thread.start()
    assert arrived.wait(5)
    began = time.perf_counter()
    sandbox.close()
    assert time.perf_counter() - began < 1
    assert release.wait(5)
    thread.join()


def test_it_is_not_there_before_it_starts() -> None:
    sandbox = Sandbox()
    with pytest.raises(RuntimeError):
        _ = sandbox.url
    with sandbox, pytest.raises(RuntimeError):
        sandbox.start()


def test_a_port_that_is_taken_is_an_oserror() -> None:
    with Sandbox() as sandbox, pytest.raises(OSError):
        Sandbox(port=int(sandbox.url.rpartition(":")[2])).start()


def test_two_sandboxes_have_the_same_data_and_no_common_state() -> None:
    with Sandbox(customers=20) as one, Sandbox(customers=20) as two:
        first, second = Api(one), Api(two)
        with first.http, second.http:
            customer, tenant, user = second.user(9)
            assert first.json("customers.list") == second.json("customers.list")
            assert first.json("jobs.list", customer) == second.json("jobs.list", customer)
            first.call("users.update_local_notes", customer, tenant, user, body={"notes": "here"})
            assert first.json("users.get", customer, tenant, user)["notes"] == "here"
            assert "notes" not in second.json("users.get", customer, tenant, user)


@pytest.mark.parametrize("customers", [0, 1, 7])
def test_it_has_as_many_customers_as_asked_for(customers: int) -> None:
    with Sandbox(customers=customers) as sandbox:
        api = Api(sandbox)
        with api.http:
            assert api.json("customers.list")["metadata"]["totalCount"] == customers
            assert api.json("audit_logs.list", "202608")["data"]
        assert sandbox.violations == []


def test_it_records_what_arrived(api: Api, sandbox: Sandbox) -> None:
    api.call("customers.list", body={"customerIds": []}, pageSize=5)
    api.http.get("/nowhere?x=1")
    token, listed, unknown = sandbox.requests
    assert (token.operation, token.status) == ("token", 200)
    assert (listed.operation, listed.method, listed.status) == ("customers.list", "POST", 200)
    assert listed.path == "/partner/external/v3/general/customers/batch"
    assert listed.query == "pageSize=5"
    assert listed.json() == {"customerIds": []}
    assert listed.headers["content-type"] == "application/json"
    assert (unknown.operation, unknown.status) == (None, 404)
    assert sandbox.requests.of("customers.list") == [listed]
    assert sandbox.requests.count("customers.list") == 1
    assert sandbox.requests.count() == 3
    assert listed.headers["authorization"] not in repr(listed)
    sandbox.requests.clear()
    assert len(sandbox.requests) == 0


def test_the_log_keeps_the_latest_and_counts_all() -> None:
    log = RequestLog(keep=2)
    for number in range(5):
        log.append(RecordedRequest("GET", f"/{number}", "", {}, b"", "x"))
    assert [request.path for request in log] == ["/3", "/4"]
    assert log.count("x") == 5


def test_a_hook_can_answer_in_place_of_the_sandbox(api: Api, sandbox: Sandbox) -> None:
    @sandbox.before
    def fail(exchange: Exchange) -> Response | None:
        return Response("<html>", 502) if exchange.operation_id == "customers.list" else None

    answer = api.call("customers.list")
    assert (answer.status_code, answer.text) == (502, "<html>")
    assert sandbox.requests[-1].status == 502
    sandbox.remove(fail)
    assert api.call("customers.list").status_code == 200


def test_a_hook_can_change_an_answer(api: Api, sandbox: Sandbox) -> None:
    async def truncate(exchange: Exchange, response: Response) -> Response | None:
        if exchange.operation_id != "customers.list":
            return None
        return Response(bytes(response.body)[:20], response.status_code, media_type="application/json")

    sandbox.after(truncate)
    assert api.call("customers.list").text == '{"data":[{"id":"c39ed'[:20]


def test_a_hook_can_cut_the_connection(api: Api, sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    def cut(exchange: Exchange) -> None:
        if exchange.operation_id == "customers.list":
            exchange.abort()

    api.token("elements.customers.read.all")
    sandbox.before(cut)
    with pytest.raises(httpx.TransportError):
        api.call("customers.list")
    assert sandbox.requests[-1].status is None
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_a_hook_can_write_what_no_server_would(api: Api, sandbox: Sandbox) -> None:
    def half(exchange: Exchange) -> None:
        assert exchange.transport is not None
        exchange.transport.write(b'HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{"data": [')
        exchange.transport.close()

    sandbox.before(half)
    with pytest.raises(httpx.RemoteProtocolError):
        api.http.get("/")


def test_a_hook_that_fails_is_a_500_and_a_violation() -> None:
    with Sandbox() as sandbox:
        sandbox.before(lambda exchange: 1 / 0)  # type: ignore[arg-type,return-value]
        assert httpx.get(sandbox.url, verify=False).status_code == 500
        assert "ZeroDivisionError" in sandbox.violations[0].errors[0]


def test_too_many_requests_of_one_token_are_refused_until_later() -> None:
    with Sandbox(rate_limit=3) as sandbox:
        api = Api(sandbox)
        with api.http:
            answers = [api.call("customers.list", pageSize=1) for _ in range(4)]
            assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
            assert answers[-1].headers["retry-after"] == "1"
            assert answers[-1].json()["message"]
            assert api.call("resellers.list").status_code == 200
            time.sleep(1.05)
            assert api.call("customers.list").status_code == 200


def test_many_threads_at_once_are_served(api: Api) -> None:
    ids = [customer["id"] for customer in api.json("customers.list", pageSize=40)["data"]]
    api.json("jobs.list", ids[0])
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda id_: api.json("jobs.list", id_, pageSize=100), ids))
    assert [answer["data"] for answer in answers] == [api.json("jobs.list", id_, pageSize=100)["data"] for id_ in ids]


def test_it_serves_from_the_shell_until_it_is_told_to_stop() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "elements_ext.sandbox", "--port", str(port), "--customers", "3"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        lines = iter(process.stdout.readline, "")
        settings = {}
        for line in lines:
            if line.startswith("export "):
                name, _, value = line.removeprefix("export ").strip().partition("=")
                settings[name] = value
            if line.startswith("Ctrl-C"):
                break
        form = {
            "grant_type": "client_credentials",
            "client_id": settings["AVEPOINT_CLIENT_ID"],
            "client_secret": settings["AVEPOINT_CLIENT_SECRET"],
            "scope": "elements.customers.read.all",
        }
        assert httpx.post(settings["AVEPOINT_TOKEN_URL"], data=form, verify=False).status_code == 200
        assert settings["AVEPOINT_BASE_URL"] == f"http://127.0.0.1:{port}"
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0


def test_a_taken_port_is_one_clear_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        command = [sys.executable, "-m", "elements_ext.sandbox", "--port", str(taken.getsockname()[1])]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=30, check=False)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "cannot serve" in done.stderr


def test_it_gives_a_ready_client(sandbox: Sandbox) -> None:
    with sandbox.avepoint(max_retries=0) as elements:
        assert len(elements.customers.list(page_size=100).collect()) == 400
    assert sandbox.requests.count("customers.list") == 4


def test_it_gives_a_ready_async_client(sandbox: Sandbox) -> None:
    async def count() -> int:
        async with sandbox.async_avepoint() as elements:
            return len([customer async for customer in elements.customers.list(page_size=100)])

    assert asyncio.run(count()) == 400
