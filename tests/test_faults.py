"""Each fault does what it says: plain httpx against the sandbox."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from elements_ext import ElementsError
from elements_ext.errors import ConfigurationError
from elements_ext.sandbox import Sandbox
from elements_ext.testing import Fault, FaultProxy, faults, no_waiting

LIST = "/partner/external/v3/general/customers/batch"
LEGACY = "/partner/customers"
AUDIT = "/partner/external/v3/general/partners/report/auditlog/202509"
SCOPE = "elements.customers.read.all elements.report.read.all partner.customers.read.all"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(customers=250, events=20) as sandbox:
        yield sandbox
        assert sandbox.violations == []


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with client(sandbox, sandbox.url) as http:
        yield http


def client(sandbox: Sandbox, url: str) -> httpx.Client:
    headers = {"Authorization": f"Bearer {token(sandbox).json()['access_token']}", "Content-Type": "application/json"}
    return httpx.Client(base_url=url, headers=headers, trust_env=False, timeout=5)


def token(sandbox: Sandbox) -> httpx.Response:
    form = {
        "grant_type": "client_credentials", "client_id": sandbox.client_id, "client_secret": sandbox.client_secret,
        "scope": SCOPE,
    }  # fmt: skip
    return httpx.post(sandbox.token_url, data=form, trust_env=False)


def page(http: httpx.Client, number: int = 1, **options: float) -> httpx.Response:
    return http.post(LIST, params={"pageIndex": str(number), "pageSize": "5"}, json={}, **options)  # type: ignore[arg-type]


def customers(response: httpx.Response) -> list[str]:
    return [row["id"] for row in response.json()["data"]]


# What both the sandbox and the proxy can do to a connection, and what plain httpx makes of it.
ON_THE_WIRE = [
    ("reset", httpx.ReadError),
    ("hang_up", httpx.RemoteProtocolError),
    ("cut", httpx.ReadError),
    ("stall", httpx.ReadTimeout),
]


@pytest.mark.parametrize(
    ("kind", "error"),
    [*ON_THE_WIRE, ("wrong_length", httpx.RemoteProtocolError)],
)
def test_the_connection_breaks(kind: str, error: type[Exception], sandbox: Sandbox, http: httpx.Client) -> None:
    with faults(sandbox, Fault("customers.list", kind)) as struck:  # type: ignore[arg-type]
        with pytest.raises(error):
            page(http, timeout=0.3)
        assert len(struck) == 1
        assert page(http).status_code == 200


def test_it_is_cut_in_mid_body(sandbox: Sandbox, http: httpx.Client) -> None:
    with faults(sandbox, Fault("customers.list", "cut")), http.stream("POST", LIST, json={}) as response:
        assert response.status_code == 200
        received = 0
        with pytest.raises(httpx.ReadError):
            for chunk in response.iter_raw():
                received += len(chunk)
    assert received == int(response.headers["content-length"]) // 2


@pytest.mark.parametrize("kind", ["drip", "drip_head"])
def test_it_drips(kind: str, sandbox: Sandbox, http: httpx.Client) -> None:
    usual = page(http).content
    with faults(sandbox, Fault("customers.list", kind, pace=0.001)):  # type: ignore[arg-type]
        started = time.monotonic()
        assert page(http).content == usual
    assert time.monotonic() - started > 0.1


def test_the_calls_are_counted_for_each_operation(sandbox: Sandbox, http: httpx.Client) -> None:
    def statuses(fault: Fault) -> list[int]:
        with faults(sandbox, fault):
            return [
                page(http).status_code,
                http.get(LEGACY).status_code,
                page(http).status_code,
                page(http).status_code,
            ]

    assert statuses(Fault("customers.list", "status")) == [503, 200, 200, 200]
    assert statuses(Fault("customers.list", "status", calls=2)) == [200, 200, 503, 200]
    assert statuses(Fault("customers.list", "status", calls={1, 3})) == [503, 200, 200, 503]
    assert statuses(Fault("customers.list", "status", calls=range(2, 10**9))) == [200, 200, 503, 503]
    assert statuses(Fault("customers.list", "status", calls=None)) == [503, 200, 503, 503]
    assert statuses(Fault("*", "status", calls=2)) == [200, 503, 200, 200]


def test_a_status_that_has_no_body_is_sent_without(
    sandbox: Sandbox, http: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    with faults(
        sandbox, Fault("customers.list", "status", status=304), Fault("customers.list", "status", status=204, calls=2)
    ):
        answers = [page(http), page(http)]
    assert [(answer.status_code, answer.content) for answer in answers] == [(304, b""), (204, b"")]
    assert page(http).status_code == 200
    assert [record.getMessage() for record in caplog.records if record.name == "uvicorn.error"] == []


def test_a_duplicate_of_nothing_is_the_page_itself(sandbox: Sandbox, http: httpx.Client) -> None:
    usual = customers(page(http, 3))
    with faults(sandbox, Fault("customers.list", "duplicate_page")):
        assert customers(page(http, 3)) == usual
        assert customers(page(http, 4)) != usual


def test_the_first_fault_that_fits_strikes(sandbox: Sandbox, http: httpx.Client) -> None:
    both = Fault("customers.list", "status", status=418), Fault("*", "status", status=500, calls=None)
    with faults(sandbox, *both) as struck:
        assert [page(http).status_code, page(http).status_code] == [418, 500]
        assert [request.operation for request in struck] == ["customers.list"] * 2
    assert page(http).status_code == 200


def test_a_kind_that_there_is_not_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="'refuse' is no kind of fault; there are bomb, cut, "):
        Fault("customers.list", "refuse")  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="is no kind of fault"):
        Fault("customers.list", ["reset"])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        *(({"operation": odd}, "operation must be") for odd in ("", None, 5)),
        *(({"calls": odd}, "calls must be") for odd in (0, -3, 1.5, True, "2", b"2", object())),
        *(({"calls": odd}, "calls must be") for odd in ((), set(), range(1, 1), (0, 1), {2, -1}, [1.5], [True], ["1"])),
        *(({"calls": odd}, "calls must be") for odd in (range(3), range(5, -1, -1))),
        *(({"status": odd}, "status must be") for odd in ("x", None, 503.0, True, 0, 99, 101, 600)),
        *(({"retry_after": odd}, "retry_after must be") for odd in ("7", True, b"7")),
        *(({"to": odd}, "to must be") for odd in (None, 5)),
        *(({"size": odd}, "size must be") for odd in (-1, 1.5, "1", True)),
        *(({"pace": odd}, "pace must be") for odd in (-1, "1", None, True, float("nan"), float("inf"))),
        *(({"carried_out": odd}, "carried_out must be") for odd in (0, "yes")),
    ],
)
def test_a_fault_that_could_never_strike_as_it_is_meant_is_refused(settings: dict[str, Any], why: str) -> None:
    """It would leave the test green of whoever put it in."""
    with pytest.raises(ConfigurationError, match=why):
        Fault(**{"operation": "customers.list", "kind": "status", **settings})


@pytest.mark.parametrize("calls", [1, 10**30, [3, 1], {2}, frozenset({2}), range(1, 10**30), range(9, 0, -3), {1: "a"}])
def test_calls_may_be_any_that_come(calls: Any) -> None:
    assert Fault("customers.list", "endless", calls=calls).strikes("customers.list", 10) in (False, True)


def test_an_operation_that_there_is_not_is_refused(sandbox: Sandbox) -> None:
    for name, hint in (
        ("customer.list", "; did you mean 'customers.list'?"),
        ("Token", "; did you mean 'token'?"),
        ("customers.list ", "; did you mean 'customers.list'?"),
        ("/partner/customers/0123456789/or/something/else", ""),
    ):
        expected = f"the sandbox has no operation {name!r}{hint}"
        with (
            pytest.raises(ConfigurationError) as caught,
            faults(sandbox, Fault("*", "reset"), Fault(name, "reset", calls=None)),
        ):
            raise AssertionError("the block was entered")
        assert caught.value.message == expected
    with pytest.raises(ConfigurationError, match="takes faults, not str"), faults(sandbox, "reset"):  # type: ignore[arg-type]
        pass
    with sandbox.avepoint(max_retries=0) as elements:
        assert elements.customers.list().collect(1)


def test_every_operation_that_there_is_can_be_struck(sandbox: Sandbox) -> None:
    assert {"customers.list", "legacy.list_customers", "token", "consent", "bulk.file"} < sandbox.operations
    with faults(sandbox, Fault("*", "reset"), *(Fault(name, "reset") for name in sandbox.operations)):
        pass


def test_an_endless_list_may_be_so_for_several_calls_only(sandbox: Sandbox, http: httpx.Client) -> None:
    with faults(sandbox, Fault("customers.list", "endless", calls=[1, 2])):
        first, second, third = (customers(page(http, number)) for number in (1, 2, 3))
    assert first == second != third


def test_any_status_with_retry_after_in_either_form(sandbox: Sandbox, http: httpx.Client) -> None:
    moment = datetime(2031, 5, 1, 12, tzinfo=UTC)
    with faults(
        sandbox,
        Fault("customers.list", "status", status=429, retry_after=1.5),
        Fault("customers.list", "status", status=599, retry_after=moment, calls=2),
        Fault("customers.list", "status", status=503, retry_after=timedelta(seconds=5), calls=3),
    ):
        seconds, date, ahead = page(http), page(http), page(http)
    assert (seconds.status_code, seconds.headers["retry-after"]) == (429, "1.5")
    assert (date.status_code, date.headers["retry-after"]) == (599, "Thu, 01 May 2031 12:00:00 GMT")
    left = (parsedate_to_datetime(ahead.headers["retry-after"]) - datetime.now(UTC)).total_seconds()
    assert 4 < left <= 6
    assert json.loads(ahead.content) == {"message": "The sandbox was told to answer 503."}


@pytest.mark.parametrize("carried_out", [False, True])
def test_the_server_does_it_first_or_not_at_all(carried_out: bool, sandbox: Sandbox) -> None:
    for kind in ("status", "reset", "stall", "cut", "html"):
        with sandbox.avepoint(max_retries=0, timeout=0.3) as elements:
            customer = elements.customers.list().collect(1)[0]
            assert customer.tenants
            before = len(elements.baselines.list().collect())
            body = {"name": "x", "customerId": customer.id, "tenantId": customer.tenants[0].id, "color": "#336699"}
            fault = Fault("baselines.create", kind, carried_out=carried_out)  # type: ignore[arg-type]
            with faults(sandbox, fault), pytest.raises(ElementsError):
                elements.baselines.create(body=body)
            assert len(elements.baselines.list().collect()) == before + carried_out


def test_bodies_that_are_no_answer(sandbox: Sandbox, http: httpx.Client) -> None:
    usual = page(http).content
    kinds = ("truncated", "html", "empty")
    with faults(sandbox, *(Fault("customers.list", kind, calls=n) for n, kind in enumerate(kinds, 1))):
        truncated, html, empty = (page(http) for _ in kinds)
    assert truncated.content == usual[: len(usual) // 2]
    assert (html.status_code, html.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert html.text.startswith("<!DOCTYPE html>")
    assert (empty.status_code, empty.content) == (200, b"")


def test_bodies_that_are_too_large(sandbox: Sandbox, http: httpx.Client) -> None:
    usual = page(http).json()
    with faults(sandbox, Fault("customers.list", "huge", size=10**6), Fault("customers.list", "bomb", calls=2)):
        huge = page(http)
        with http.stream("POST", LIST, json={}) as bomb:
            packed = b"".join(bomb.iter_raw())
    assert len(huge.content) > 10**6
    assert {name: value for name, value in huge.json().items() if name != "padding"} == usual
    assert bomb.headers["content-encoding"] == "gzip"
    assert len(packed) < 10**6


def test_a_second_answer_follows_in_the_same_breath(sandbox: Sandbox, http: httpx.Client) -> None:
    with faults(sandbox, Fault("customers.list", "excess")):
        assert len(customers(page(http))) == 5
        assert page(http).json() == {"forged": 1}  # which is what makes it dangerous


def test_tokens_expire_and_are_revoked(sandbox: Sandbox, http: httpx.Client) -> None:
    with faults(sandbox, Fault("customers.list", "expired_token"), Fault("token", "status", status=500)):
        assert page(http).headers["www-authenticate"] == 'Bearer error="invalid_token"'
        assert page(http).status_code == 200
        assert token(sandbox).status_code == 500
    with faults(sandbox, Fault("customers.list", "revoked_token")):
        assert [page(http).status_code for _ in range(2)] == [401, 401]
    with client(sandbox, sandbox.url) as renewed:
        assert page(renewed).status_code == 200


def test_the_page_before_comes_again(sandbox: Sandbox, http: httpx.Client) -> None:
    with faults(sandbox, Fault("customers.list", "duplicate_page", calls=2)):
        first, again, third = (page(http, number) for number in (1, 2, 3))
    assert again.content == first.content
    assert customers(third) == customers(page(http, 3))


def test_a_list_without_an_end(sandbox: Sandbox, http: httpx.Client) -> None:
    names = ("customers.list", "audit_logs.list", "legacy.list_customers")
    with faults(sandbox, *(Fault(name, "endless", calls=None) for name in names)):
        pages = [page(http, number).json() for number in (1, 2, 3)]
        audits = [http.get(AUDIT, params={"pageSize": "50"}).json() for _ in range(2)]
        legacy = http.get(LEGACY).json()
    assert pages[0] == pages[1] == pages[2]
    assert pages[0]["metadata"]["totalCount"] == 10**9
    assert audits[0] == audits[1]
    assert audits[0]["metadata"]["skipToken"]
    assert (legacy.get("@odata.nextLink") or legacy.get("nextLink")) == sandbox.url + LEGACY


def test_totals_shrink_and_grow(sandbox: Sandbox, http: httpx.Client) -> None:
    both = Fault("customers.list", "shrinking_total"), Fault("customers.list", "growing_total", calls=2)
    with faults(sandbox, *both):
        totals = [page(http).json()["metadata"]["totalCount"] for _ in range(3)]
    assert totals == [1, 500, 250]


def test_links_and_redirects_lead_elsewhere(sandbox: Sandbox, http: httpx.Client) -> None:
    to = "http://elsewhere.example"
    both = Fault("legacy.list_customers", "foreign_link", to=to), Fault("customers.list", "foreign_redirect", to=to)
    with faults(sandbox, *both):
        legacy, redirect = http.get(LEGACY).json(), page(http)
    assert (legacy.get("@odata.nextLink") or legacy.get("nextLink")) == f"{to}{LEGACY}?page=2"
    assert (redirect.status_code, redirect.headers["location"]) == (302, to + LIST)


def test_values_are_odd(sandbox: Sandbox, http: httpx.Client) -> None:
    kinds = ("unknown_enum", "nulls", "swapped_types")
    usual = page(http).json()
    with faults(sandbox, *(Fault("customers.list", kind, calls=n) for n, kind in enumerate(kinds, 1))):
        unknown, nulls, swapped = (page(http).json() for _ in kinds)
    assert unknown["data"][0]["jobStatus"] == 987_654_321
    assert {**unknown["data"][0], "jobStatus": 0, "managementMode": 0} == {
        **usual["data"][0], "jobStatus": 0, "managementMode": 0,
    }  # fmt: skip
    assert all(value is None for row in nulls["data"] for value in row.values())
    assert (swapped["data"][0]["id"], swapped["data"][0]["jobStatus"], swapped["data"][0]["tenants"]) == (
        7,
        "N/A",
        "text",
    )
    for odd in (unknown, nulls, swapped):
        assert odd["metadata"] == usual["metadata"]
        assert len(odd["data"]) == 5


def test_a_fault_that_makes_no_sense_is_a_violation(caplog: pytest.LogCaptureFixture) -> None:
    with Sandbox(customers=1) as sandbox, client(sandbox, sandbox.url) as http:
        for kind, why in (("foreign_link", "names no nextUrl"), ("growing_total", "names no total")):
            name = "customers.list" if kind == "foreign_link" else "legacy.list_customers"
            with faults(sandbox, Fault(name, kind)):  # type: ignore[arg-type]
                answer = page(http) if kind == "foreign_link" else http.get(LEGACY)
            assert answer.status_code == 500
            assert f"{name} {why}" in sandbox.violations[-1].errors[0]


def test_a_stream_is_struck_too(sandbox: Sandbox) -> None:
    with sandbox.cloud_elements() as cloud, no_waiting():
        graph = cloud.microsoft_graph(sandbox.element_token)
        job = graph.bulk.start_download("events")
        while graph.bulk.status(job).to_dict()["status"] != "COMPLETED":
            pass
        with (
            faults(sandbox, Fault("bulk.file", "huge", size=1000)),
            graph.bulk.file(job, "events", accept="application/jsonl") as file,
        ):
            assert b"".join(file).startswith(b'{"padding":"xxx')


# The proxy.


@pytest.mark.parametrize(("kind", "error"), ON_THE_WIRE)
def test_the_proxy_breaks_the_request_that_it_should(kind: str, error: type[Exception], sandbox: Sandbox) -> None:
    fault = Fault("*", kind, calls=2)  # type: ignore[arg-type]
    with FaultProxy(sandbox.url, fault) as proxy, client(sandbox, proxy.url) as http:
        assert page(http).status_code == 200
        with pytest.raises(error):
            page(http, timeout=0.3)
        assert page(http).status_code == 200
        assert (proxy.requests, proxy.struck, proxy.connections) == (3, 1, 2)
    assert sandbox.requests.count("customers.list") == 3


def test_what_the_proxy_turns_away_does_not_reach_the_server(sandbox: Sandbox) -> None:
    fault = Fault("*", "reset", carried_out=False)
    with FaultProxy(sandbox.url, fault) as proxy, client(sandbox, proxy.url) as http:
        # A client that is still writing may notice the reset there, and the end of the connection when it reads.
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            page(http)
        assert sandbox.requests.count("customers.list") == 0


@pytest.mark.parametrize("kind", ["drip", "drip_head"])
def test_the_proxy_drips(kind: str, sandbox: Sandbox) -> None:
    fault = Fault("*", kind, pace=0.0005)  # type: ignore[arg-type]
    with FaultProxy(sandbox.url, fault) as proxy, client(sandbox, proxy.url) as http:
        assert len(customers(page(http))) == 5
        assert proxy.struck == 1


def test_the_proxy_refuses_until_it_accepts(sandbox: Sandbox) -> None:
    with FaultProxy(sandbox.url) as proxy, client(sandbox, proxy.url) as http:
        assert page(http).status_code == 200
        proxy.refuse()
        for _ in range(2):
            with pytest.raises(httpx.ConnectError):
                page(http)
        proxy.accept()
        proxy.accept()
        assert page(http).status_code == 200
        assert proxy.connections == 2


def test_a_mended_proxy_breaks_nothing(sandbox: Sandbox) -> None:
    with FaultProxy(sandbox.url, Fault("*", "reset", calls=None)) as proxy, client(sandbox, proxy.url) as http:
        with pytest.raises(httpx.ReadError):
            page(http)
        proxy.mend()
        assert page(http).status_code == 200


def test_the_proxy_stops_cleanly_with_connections_open(sandbox: Sandbox) -> None:
    before = threading.active_count()
    proxy = FaultProxy(sandbox.url, Fault("*", "stall", calls=None)).start()
    with client(sandbox, proxy.url) as http:
        with pytest.raises(httpx.ReadTimeout):
            page(http, timeout=0.1)
        proxy.close()
        proxy.close()
        assert threading.active_count() == before
        with pytest.raises(httpx.ConnectError):
            page(http)
    with pytest.raises(RuntimeError, match="not running"):
        proxy.accept()


def test_the_proxy_of_a_server_that_is_gone_hangs_up() -> None:
    with Sandbox(customers=1) as sandbox:
        url = sandbox.url
    with FaultProxy(url) as proxy, pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        httpx.get(proxy.url, trust_env=False)


def test_the_proxy_cannot_do_what_is_above_tcp() -> None:
    for fault in (Fault("*", "html"), Fault("customers.list", "reset")):
        with pytest.raises(ConfigurationError, match="a proxy cannot do"):
            FaultProxy("http://127.0.0.1:9", fault)
    for url in ("", "127.0.0.1:9", "https://127.0.0.1:9", "http://", "http://127.0.0.1:port", "http://[", None):
        with pytest.raises(ConfigurationError, match="http:// URL"):
            FaultProxy(url)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="takes faults, not str"):
        FaultProxy("http://127.0.0.1:9", "reset")  # type: ignore[arg-type]


def test_what_happens_in_the_meantime(sandbox: Sandbox) -> None:
    with FaultProxy(sandbox.url) as proxy, sandbox.avepoint(base_url=proxy.url) as elements:
        proxy.refuse()
        with no_waiting(lambda seconds: proxy.accept()) as waited:
            assert len(elements.customers.list(page_size=100).collect(100)) == 100
        assert len(waited) == 1


def test_a_proxy_may_be_opened_and_closed_by_many_threads_at_once(sandbox: Sandbox) -> None:
    with FaultProxy(sandbox.url) as proxy, client(sandbox, proxy.url) as http:
        for _ in range(20):
            proxy.refuse()
            with ThreadPoolExecutor(8) as pool:
                for done in [pool.submit(proxy.accept) for _ in range(8)]:
                    done.result()
            assert page(http).status_code == 200
