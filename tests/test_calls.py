"""One call over real HTTP: tries, statuses, bodies, redirects, time. Sync and async alike."""

from __future__ import annotations

import errno
import gzip
import json
import logging
import os
import pickle
import socket
import ssl
import time
from email.utils import formatdate
from typing import Any

import httpx
import pytest
from support import SECRET, Answer, Driver, Seen, Service, customers

from elements_ext import AvePointElements, BearerToken, _transport, errors

IDS = ("c-1", "t-1")
ONBOARD = {"organizationName": "New"}
OK = Answer(json={"id": "t-1", "name": "Tenant"})


def get(client: Any) -> Any:
    """A read by GET."""
    return client.tenants.get(*IDS)


def post_read(client: Any) -> Any:
    """A read by POST."""
    return client.customers.list().collect()


def put(client: Any) -> Any:
    """An idempotent write."""
    return client.users.update_birthday("c", "t", "u", body={"birthday": "1970-01-01T00:00:00Z"})


def post_write(client: Any) -> Any:
    """A write that must not be repeated."""
    return client.customers.onboard(body=ONBOARD)


TROUBLE = [
    *(Answer(status, json={"message": "busy"}) for status in (408, 429, 500, 502, 503, 504)),
    Answer(fault="reset"),
    Answer(json={"id": "t-1", "data": [], "x": "y" * 5000}, fault="cut"),
]


@pytest.mark.parametrize("trouble", TROUBLE, ids=lambda answer: answer.fault or str(answer.status))
@pytest.mark.parametrize("call", [get, post_read, put])
def test_what_only_reads_or_is_idempotent_is_repeated(
    call: Any, trouble: Answer, driver: Driver, waits: list[float]
) -> None:
    good = Answer(204) if call is put else Answer(json={"data": [], "id": "t-1"})
    with Service(trouble, trouble, good) as service:
        driver.run(service, call)
        assert len(service.calls) == 3
        assert len({(seen.target, seen.body) for seen in service.calls}) == 1
    assert len(waits) == 2
    assert waits[0] <= 0.5
    assert waits[1] <= 1.0


@pytest.mark.parametrize("trouble", TROUBLE, ids=lambda answer: answer.fault or str(answer.status))
def test_a_write_that_the_server_may_have_begun_is_sent_once(trouble: Answer, driver: Driver) -> None:
    with Service(trouble) as service:
        with pytest.raises(errors.ElementsError) as caught:
            driver.run(service, post_write)
        assert len(service.calls) == 1
    if trouble.fault:
        assert type(caught.value) is errors.APIConnectionError
        assert isinstance(caught.value.__cause__, httpx.TransportError)
    else:
        assert isinstance(caught.value, errors.APIStatusError)
        assert caught.value.status_code == trouble.status


def test_an_error_without_an_answer_names_the_call_and_where_it_went(driver: Driver) -> None:
    with Service(Answer(fault="reset")) as service, pytest.raises(errors.APIConnectionError) as caught:
        driver.run(service, get, max_retries=0)
    url = f"http://127.0.0.1:{service.port}/partner/external/v3/general/customers/c-1/tenants/t-1"
    assert str(caught.value).startswith(
        f"GET /partner/external/v3/general/customers/c-1/tenants/t-1: the connection broke (127.0.0.1:{service.port}: "
    )
    assert (caught.value.method, caught.value.url) == ("GET", url)


@pytest.mark.parametrize(
    ("failure", "kind", "about"),
    [
        (httpx.ConnectError, errors.APIConnectionError, "no connection"),
        (httpx.ConnectTimeout, errors.APITimeoutError, "no connection in time"),
        (httpx.PoolTimeout, errors.APITimeoutError, "no free connection in time"),
        (httpx.ReadTimeout, errors.APITimeoutError, "no answer in time"),
        (httpx.WriteTimeout, errors.APITimeoutError, "the request could not be sent in time"),
        (httpx.ReadError, errors.APIConnectionError, "the connection broke"),
    ],
)
def test_an_error_without_an_answer_says_what_failed(
    failure: type[httpx.TransportError], kind: type[errors.APIConnectionError], about: str
) -> None:
    class Failing(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise failure("it failed")

    with (
        AvePointElements(BearerToken("abc"), transport=Failing(), max_retries=0) as client,
        pytest.raises(kind, match=f": {about} ") as caught,
    ):
        get(client)
    assert type(caught.value) is kind


def test_a_write_is_repeated_on_a_429_that_says_when(driver: Driver, waits: list[float]) -> None:
    with Service(Answer(429, headers={"Retry-After": "2"}), Answer(json={"status": 1, "id": "n"})) as service:
        assert driver.run(service, post_write).id == "n"
        assert len(service.calls) == 2
    assert waits == [2.0]


def test_a_refused_connection_is_tried_again_even_for_a_write(driver: Driver, waits: list[float]) -> None:
    # A port that is taken, so that nobody else gets it, but where nobody listens.
    with socket.socket() as deaf, Service() as tokens:
        deaf.bind(("127.0.0.1", 0))
        elsewhere = {
            "base_url": f"http://127.0.0.1:{deaf.getsockname()[1]}",
            "token_url": f"{tokens.url}/connect/token",
        }
        with pytest.raises(errors.APIConnectionError, match="no connection") as caught:
            _run_with(driver, elsewhere, post_write)
    assert len(waits) == 3
    assert caught.value.method == "POST"
    assert "ConnectError, Connection refused)" in str(caught.value)


def _not_verified() -> Exception:
    error = ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:1006)")
    error.verify_message = "self-signed certificate"
    return error


@pytest.mark.parametrize(
    ("cause", "said"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "Name or service not known"),
        (_not_verified(), "self-signed certificate"),
        (ConnectionRefusedError(errno.ECONNREFUSED, "Connect call failed ('::1', 9)"), os.strerror(errno.ECONNREFUSED)),
        (OSError("All connection attempts failed"), ""),
    ],
)
def test_a_name_a_port_and_a_certificate_are_told_apart(
    cause: Exception, said: str, driver: Driver, waits: list[float]
) -> None:
    class Broken(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise httpx.ConnectError("no") from cause

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            raise httpx.ConnectError("no") from cause

    with Service() as service, pytest.raises(errors.APIConnectionError) as caught:
        driver.run(service, post_write, transport=Broken())
    assert str(caught.value).endswith(f"ConnectError{', ' if said else ''}{said})")


def _run_with(driver: Driver, settings: dict[str, Any], use: Any) -> Any:
    class Elsewhere(Service):
        @property
        def settings(self) -> dict[str, Any]:
            return settings

    with Elsewhere() as service:
        return driver.run(service, use)


def test_the_last_error_is_raised_when_the_tries_are_used_up(driver: Driver, waits: list[float]) -> None:
    with Service(Answer(503, json={"message": "down"}, headers={"request-id": "r-9"})) as service:
        with pytest.raises(errors.ServiceUnavailableError, match="down") as caught:
            driver.run(service, get)
        assert len(service.calls) == 4
    assert caught.value.request_id == "r-9"
    assert caught.value.code == errors.ErrorCode.SERVICE_UNAVAILABLE
    assert caught.value.body == {"message": "down"}
    assert len(waits) == 3


def test_max_retries_zero_means_one_try(driver: Driver, waits: list[float]) -> None:
    with Service(Answer(503)) as service:
        with pytest.raises(errors.ServiceUnavailableError):
            driver.run(service, get, max_retries=0)
        assert len(service.calls) == 1
    assert waits == []


def test_retry_after_is_obeyed_in_both_forms(driver: Driver, waits: list[float]) -> None:
    with Service(
        script=_sequence(
            lambda: Answer(429, headers={"Retry-After": "1"}),
            lambda: Answer(503, headers={"Retry-After": formatdate(time.time() + 6, usegmt=True)}),
            lambda: OK,
        )
    ) as service:
        driver.run(service, get)
    assert waits[0] == 1.0
    # The date has whole seconds, and the clock ran one second ahead by the first wait.
    assert 2.5 < waits[1] <= 6.0


def _sequence(*makers: Any) -> Any:
    left = list(makers)
    return lambda seen: left.pop(0)()


def test_a_retry_after_beyond_a_minute_raises_at_once(driver: Driver, waits: list[float]) -> None:
    with Service(Answer(429, headers={"Retry-After": "86400"})) as service:
        with pytest.raises(errors.RateLimitError) as caught:
            driver.run(service, get)
        assert len(service.calls) == 1
    assert caught.value.retry_after == 86400.0
    assert waits == []


def test_a_retry_after_beyond_the_deadline_raises_the_servers_own_error(driver: Driver, waits: list[float]) -> None:
    with Service(Answer(503, headers={"Retry-After": "30"})) as service, pytest.raises(errors.ServiceUnavailableError):
        driver.run(service, get, deadline=10)
    assert waits == []


def test_the_deadline_bounds_all_tries_together(driver: Driver, waits: list[float]) -> None:
    with Service(Answer(503)) as service, pytest.raises(errors.APITimeoutError, match="deadline"):
        driver.run(service, get, deadline=1, max_retries=1000)
    assert sum(waits) <= 1


def test_a_call_with_time_left_is_tried_again(driver: Driver, waits: list[float]) -> None:
    with Service(Answer(503), Answer(503, headers={"Retry-After": "3"}), OK) as service:
        assert driver.run(service, get, deadline=60).id == "t-1"
    assert len(waits) == 2


def test_the_deadline_ends_a_try_that_hangs(driver: Driver) -> None:
    with Service(Answer(fault="stall")) as service, pytest.raises(errors.APITimeoutError, match="deadline"):
        started = time.monotonic()
        driver.run(service, get, deadline=0.3)
    assert time.monotonic() - started < 3


def test_the_timeout_ends_a_try_and_the_next_may_succeed(driver: Driver) -> None:
    with Service(Answer(fault="stall"), OK) as service:
        assert driver.run(service, get, timeout=0.2).id == "t-1"
        assert len(service.calls) == 2


def test_a_body_that_trickles_in_is_bounded_by_the_timeout(driver: Driver) -> None:
    with Service(Answer(json={"id": "x" * 3000}, fault="drip")) as service:
        with pytest.raises(errors.APITimeoutError, match="no answer in time"):
            driver.run(service, get, timeout=0.2, max_retries=0)
        assert len(service.calls) == 1


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (Answer(body=b"<html>proxy</html>", headers={"Content-Type": "text/html"}), "no JSON"),
        (Answer(body=b""), "empty"),
        (Answer(204), "empty"),
        (Answer(body=b'{"id": "t'), "no JSON"),
        (Answer(body=b"null"), "null"),
        (Answer(json=[1]), "list where an object"),
        (Answer(json="text"), "str where an object"),
        (Answer(body=b"[" * 100_000), "no JSON"),
        (Answer(body=b"\xff\xfe\xfa"), "no JSON"),
        (Answer(body=b"not gzip", headers={"Content-Encoding": "gzip"}), "decompressed"),
    ],
    ids=str,
)
def test_a_success_with_the_wrong_body_is_a_decode_error(answer: Answer, why: str, driver: Driver) -> None:
    with Service(answer) as service:
        with pytest.raises(errors.DecodeError, match=why) as caught:
            driver.run(service, get)
        assert len(service.calls) == 1
    error = caught.value
    assert error.status_code == answer.status
    assert error.method == "GET"
    if "Content-Encoding" not in answer.headers:
        assert error.body == answer.content()
    assert pickle.loads(pickle.dumps(error)).body == error.body


@pytest.mark.parametrize("body", [b"7", b'"text"', b"true"])
def test_a_list_that_may_come_wrapped_is_a_decode_error_if_it_is_neither(body: bytes, driver: Driver) -> None:
    with (
        Service(Answer(body=body)) as service,
        pytest.raises(errors.DecodeError, match="where a list is documented") as caught,
    ):
        driver.run(service, lambda client: client.agents.list(*IDS))
    assert caught.value.body == body


@pytest.mark.parametrize(
    ("answer", "kind", "message"),
    [
        (Answer(400, json={"message": "bad page"}), errors.BadRequestError, "bad page"),
        (Answer(403, json={"error": {"message": "no scope"}}), errors.PermissionDeniedError, "no scope"),
        (Answer(404, body=b"<html>", headers={"Content-Type": "text/html"}), errors.NotFoundError, "Not Found"),
        (Answer(502, body=b""), errors.BadGatewayError, "Bad Gateway"),
        (Answer(520, body=b"<html>"), errors.ServerError, "outside the HTTP registry"),
        (Answer(599, json=[1, 2]), errors.ServerError, "outside"),
        (Answer(418, body=b"\xff\xff"), errors.ClientError, "Teapot"),
        (Answer(500, body=b'{"message": '), errors.InternalServerError, "Internal"),
        (Answer(400, json={"title": "Invalid", "traceId": "x"}), errors.BadRequestError, "Invalid"),
        (Answer(500, body=b"x", headers={"Content-Encoding": "gzip"}), errors.InternalServerError, "Internal"),
        (Answer(400, body=b"{}", headers={"Content-Type": "a/b; charset=martian"}), errors.BadRequestError, "Bad"),
    ],
    ids=lambda value: str(value.status) if isinstance(value, Answer) else None,
)  # fmt: skip
def test_any_status_with_any_body_is_its_own_exception(
    answer: Answer, kind: type[errors.APIStatusError], message: str, driver: Driver
) -> None:
    with Service(answer) as service, pytest.raises(kind, match=message) as caught:
        driver.run(service, get, max_retries=0)
    assert type(caught.value) is kind
    assert caught.value.status_code == answer.status
    assert pickle.loads(pickle.dumps(caught.value)).headers == caught.value.headers


def test_an_error_carries_what_a_support_ticket_needs_and_no_secret(driver: Driver) -> None:
    body = {
        "message": "broken",
        "requestId": "in-body",
        "detail": {"password": "hunter2", "x": [{"accessToken": "abc"}]},
    }
    headers = {"Set-Cookie": "session=1", "X-Other": "seen", "x-request-id": "xr"}
    with Service(Answer(400, json=body, headers=headers)) as service:
        with pytest.raises(errors.BadRequestError) as caught:
            driver.run(service, get)
        url = service.url
    error = caught.value
    assert error.request_id == "xr"
    assert error.url == f"{url}/partner/external/v3/general/customers/c-1/tenants/t-1"
    assert error.body["detail"] == {"password": "********", "x": [{"accessToken": "********"}]}
    assert error.headers["set-cookie"] == "********"
    assert error.headers["x-other"] == "seen"
    assert error.retry_after is None
    assert str(error) == (
        "400 bad_request: GET /partner/external/v3/general/customers/c-1/tenants/t-1: broken (request id xr)"
    )


def test_the_request_id_comes_from_the_body_if_no_header_has_it(driver: Driver) -> None:
    with (
        Service(Answer(404, json={"message": "m", "requestId": "in-body"})) as service,
        pytest.raises(errors.NotFoundError) as caught,
    ):
        driver.run(service, get)
    assert caught.value.request_id == "in-body"


def test_a_secret_that_the_server_echoes_does_not_come_back_in_the_exception(driver: Driver) -> None:
    def echo(seen: Seen) -> Answer:
        said = seen.headers["authorization"]
        return Answer(400, json={"message": f"bad {said}", "seen": [said]}, headers={"X-Echo": said})

    with Service(script=echo) as service, pytest.raises(errors.BadRequestError) as caught:
        driver.run(service, get)
    sent = service.calls[0].headers["authorization"].removeprefix("Bearer ")
    everything = f"{caught.value!r} {caught.value.__dict__} {pickle.dumps(caught.value)!r}"
    assert sent not in everything
    assert "bad ********" in str(caught.value)


def test_a_redirect_within_the_origin_is_followed_for_a_get(driver: Driver) -> None:
    statuses = [301, 302, 303, 307, 308]

    def script(seen: Seen) -> Answer:
        hop = int(seen.query.get("hop", 0))
        return OK if hop == 5 else Answer(statuses[hop], headers={"Location": f"/elsewhere?hop={hop + 1}"})

    with Service(script=script) as service:
        assert driver.run(service, get).id == "t-1"
        assert len(service.calls) == 6
        assert all("authorization" in seen.headers for seen in service.calls)


def test_a_redirect_is_relative_to_the_one_before_it(driver: Driver) -> None:
    hops = [Answer(302, headers={"Location": "/a/b/c"}), Answer(302, headers={"Location": "d"})]
    with Service(*hops, OK) as service:
        assert driver.run(service, get).id == "t-1"
        assert [seen.path for seen in service.calls[1:]] == ["/a/b/c", "/a/b/d"]


def test_a_sixth_redirect_is_an_error(driver: Driver) -> None:
    with Service(Answer(302, headers={"Location": "/again"})) as service:
        with pytest.raises(errors.APIStatusError, match="302"):
            driver.run(service, get)
        assert len(service.calls) == 6


@pytest.mark.parametrize("location", ["http://127.0.0.1:{port}/", "http://localhost:{own}/", "https://127.0.0.1:{own}/",
                                      "//evil.example/", "http://u:p@127.0.0.1:{own}/", "http://[", ""])  # fmt: skip
def test_a_redirect_to_another_origin_gets_nothing(location: str, driver: Driver) -> None:
    with Service() as stranger, Service(Answer(302)) as service:
        service._answer = lambda seen: Answer(
            302, headers={"Location": location.format(port=stranger.port, own=service.port)} if location else {}
        )
        with pytest.raises(errors.APIStatusError) as caught:
            driver.run(service, get)
        assert type(caught.value) is errors.APIStatusError
        assert stranger.calls == []
        assert len(service.calls) == 1


@pytest.mark.parametrize("call", [post_read, post_write, put])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_of_anything_but_a_get_is_not_followed(call: Any, status: int, driver: Driver) -> None:
    with Service(Answer(status, headers={"Location": "/elsewhere"})) as service:
        with pytest.raises(errors.APIStatusError):
            driver.run(service, call)
        assert len(service.calls) == 1


def test_an_operation_without_a_body_returns_none(driver: Driver) -> None:
    broken = Answer(200, body=b"no gzip", headers={"Content-Encoding": "gzip"})
    for answer in (Answer(204), Answer(200, json={"odd": 1}), Answer(200, body=b"<html>"), broken):
        with Service(answer) as service:
            assert driver.run(service, put) is None


def test_every_request_names_its_content_type_and_sends_the_body_as_it_stands(driver: Driver) -> None:
    body = {"organizationName": "Ä", "unknown": {"kept": None}}
    with Service(Answer(json={"status": 1})) as service:
        driver.run(service, lambda client: client.customers.onboard(body=body))
        driver.run(service, get)
    assert [seen.headers["content-type"] for seen in service.calls] == ["application/json"] * 2
    assert service.calls[0].json == body
    assert service.calls[0].body == json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    assert service.calls[0].headers["user-agent"].startswith("elements-ext/")
    assert service.calls[1].body == b""


@pytest.mark.parametrize("value", ["a/b", "a+b=c%", "..\\x", "é", "%2e%2e", "a?b#c", "x y", ";p=1", "." * 3])
def test_path_values_are_data(value: str, driver: Driver) -> None:
    from urllib.parse import quote

    with Service(OK) as service:
        driver.run(service, lambda client: client.tenants.get(value, "t"))
    assert service.calls[0].target == f"/partner/external/v3/general/customers/{quote(value, safe='')}/tenants/t"


@pytest.mark.parametrize(
    "value", ["", ".", "..", None, 1.5, True, b"x", 10**5000, "\ud800"], ids=lambda value: type(value).__name__
)
def test_a_path_value_that_cannot_be_sent_is_refused_before_anything_is(value: Any, driver: Driver) -> None:
    with Service(OK) as service:
        with pytest.raises(errors.ConfigurationError, match=r"tenants\.get"):
            driver.run(service, lambda client: client.tenants.get(value, "t"))
        assert service.calls == service.token_calls == []


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.tenants.get(None, "t"),
        lambda client: client.jobs.list(None).collect(),
        lambda client: client.with_raw_response.jobs.list(None),
    ],
    ids=["call", "pager", "raw"],
)
def test_a_path_value_that_no_answer_gave_is_named_before_anything_is_sent(call: Any, driver: Driver) -> None:
    with Service(OK) as service:
        with pytest.raises(errors.ConfigurationError, match="path parameter customerId is None"):
            driver.run(service, call)
        assert service.calls == service.token_calls == []


def test_a_body_that_is_no_json_is_refused_before_anything_is_sent(driver: Driver) -> None:
    for body in ({"x": float("nan")}, {"x": object()}):
        with Service(OK) as service:
            with pytest.raises(errors.ConfigurationError, match=r"customers\.onboard"):
                driver.run(service, lambda client, body=body: client.customers.onboard(body=body))
            assert service.calls == []


def test_a_failure_inside_a_200_is_raised_with_the_whole_answer(driver: Driver) -> None:
    with Service(Answer(json={"status": 7, "id": "x", "extra": 1}, headers={"request-id": "r"})) as service:
        with pytest.raises(errors.OperationFailedError, match="Customer already exists") as caught:
            driver.run(service, post_write)
        assert len(service.calls) == 1
    error = caught.value
    assert (error.status, error.label, error.request_id) == (7, "Customer already exists", "r")
    assert error.result.id == "x"
    assert error.result.to_dict() == {"status": 7, "id": "x", "extra": 1}
    assert pickle.loads(pickle.dumps(error)).result == error.result


@pytest.mark.parametrize("status", [1, "1", None])
def test_success_inside_a_200_is_seen_whichever_way_it_is_spelt(status: Any, driver: Driver) -> None:
    with Service(Answer(json={"status": status, "id": "x"})) as service:
        assert driver.run(service, post_write).id == "x"


def test_an_unknown_failure_code_is_a_failure_without_a_label(driver: Driver) -> None:
    with Service(Answer(json={"status": 99})) as service, pytest.raises(errors.OperationFailedError) as caught:
        driver.run(service, post_write)
    assert caught.value.label is None


def test_a_part_that_failed_fails_the_whole_and_the_rest_is_in_the_result(driver: Driver) -> None:
    body = {"connectTenantsResult": {"t1": {"isSuccess": True}, "t2": {"isSuccess": False, "errorCode": 1}}}
    with Service(Answer(json=body)) as service, pytest.raises(errors.OperationFailedError) as caught:
        driver.run(service, lambda client: client.tenants.connect(body={"tenantIds": ["t1", "t2"]}))
    assert caught.value.result.to_dict() == body


def test_the_raw_response_has_status_headers_request_id_and_the_typed_body(driver: Driver) -> None:
    with Service(Answer(201, json={"id": "t-1", "x": 1}, headers={"request-id": "r-1", "X-Y": "z"})) as service:
        response = driver.run(service, lambda client: client.with_raw_response.tenants.get(*IDS))
    assert (response.status_code, response.request_id, response.headers["x-y"]) == (201, "r-1", "z")
    assert response.parsed.id == "t-1"
    assert json.loads(response.content) == {"id": "t-1", "x": 1}
    assert repr(response) == "<Response 201, request id 'r-1'>"


def test_the_raw_response_of_a_list_is_its_first_page(driver: Driver) -> None:
    with Service(Answer(json=customers(0, 2, 4))) as service:
        response = driver.run(service, lambda client: client.with_raw_response.customers.list(page_size=2))
        assert len(service.calls) == 1
    assert [one.id for one in response.parsed.data] == ["c-0", "c-1"]
    assert response.parsed.metadata.total_count == 4


def test_gzip_is_read(driver: Driver) -> None:
    packed = gzip.compress(b'{"id": "t-1"}')
    with Service(Answer(body=packed, headers={"Content-Encoding": "gzip"})) as service:
        response = driver.run(service, lambda client: client.with_raw_response.tenants.get(*IDS))
    assert response.parsed.id == "t-1"
    # The headers fit the body that is handed out, not the one that came.
    assert "content-encoding" not in response.headers
    assert int(response.headers["content-length"]) == len(response.content)


def test_a_body_that_is_too_large_is_refused_without_being_held(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_transport, "LARGEST_BODY", 100_000)
    bomb = gzip.compress(b'{"id": "' + b"x" * 10_000_000 + b'"}')
    with (
        Service(Answer(body=bomb, headers={"Content-Encoding": "gzip"})) as service,
        pytest.raises(errors.DecodeError, match="larger than 100000 bytes") as caught,
    ):
        driver.run(service, get)
    assert len(caught.value.body) <= 100_000


def test_cookies_are_not_kept(driver: Driver) -> None:
    def twice(client: Any) -> Any:
        if driver.kind == "sync":
            get(client)
            return get(client)

        async def both() -> Any:
            await get(client)
            return await get(client)

        return both()

    with Service(Answer(json={"id": "t"}, headers={"Set-Cookie": "a=b"})) as service:
        driver.run(service, twice)
    assert all("cookie" not in seen.headers for seen in service.calls)


def test_a_closed_client_says_so(driver: Driver) -> None:
    with Service(OK) as service:
        if driver.kind == "sync":
            client = service.client()
            client.close()
            client.close()
            with pytest.raises(errors.ConfigurationError, match="closed"):
                get(client)
            with pytest.raises(errors.ConfigurationError, match="closed"), client:
                pass
        else:
            import asyncio

            async def main() -> None:
                client = service.async_client()
                await client.aclose()
                await client.aclose()
                with pytest.raises(errors.ConfigurationError, match="closed"):
                    await get(client)
                with pytest.raises(errors.ConfigurationError, match="closed"):
                    async with client:
                        pass

            asyncio.run(main())
        assert service.calls == []


def test_a_twin_has_its_own_options_and_closes_nothing(driver: Driver, waits: list[float]) -> None:
    with Service(Answer(503)) as service:
        if driver.kind == "sync":
            with service.client() as client:
                with client.with_options(max_retries=0) as twin, pytest.raises(errors.ServiceUnavailableError):
                    get(twin)
                assert len(service.calls) == 1
                with pytest.raises(errors.ServiceUnavailableError):
                    get(client)
                assert len(service.token_calls) == 1
        else:
            import asyncio

            async def main() -> None:
                async with service.async_client() as client:
                    async with client.with_options(max_retries=0) as twin:
                        with pytest.raises(errors.ServiceUnavailableError):
                            await get(twin)
                    assert len(service.calls) == 1
                    with pytest.raises(errors.ServiceUnavailableError):
                        await get(client)
                    assert len(service.token_calls) == 1

            asyncio.run(main())
        assert len(service.calls) == 5


def test_the_plain_generated_functions_have_credentials_retries_and_errors_too(
    driver: Driver, waits: list[float]
) -> None:
    from avepoint_elements_api.api.tenants import tenants_get
    from avepoint_elements_api.client import Client

    with Service(Answer(503), OK, Answer(404, json={"message": "gone"})) as service:
        if driver.kind == "sync":
            with service.client() as client:
                plain = Client(service.url)
                plain.set_httpx_client(client.http)
                assert tenants_get.sync(plain, *IDS).id == "t-1"
                with pytest.raises(errors.NotFoundError, match="gone"):
                    tenants_get.sync_detailed(plain, *IDS)
        else:
            import asyncio

            async def main() -> None:
                async with service.async_client() as client:
                    plain = Client(service.url)
                    plain.set_async_httpx_client(client.http)
                    assert (await tenants_get.asyncio(plain, *IDS)).id == "t-1"
                    with pytest.raises(errors.NotFoundError, match="gone"):
                        await tenants_get.asyncio_detailed(plain, *IDS)

            asyncio.run(main())
        assert len(service.calls) == 3
        assert service.calls[0].headers["authorization"].startswith("Bearer ")


def test_credentials_are_not_sent_to_another_origin_by_the_plain_client_either() -> None:
    with Service() as stranger, Service() as service, service.client() as client:
        with pytest.raises(errors.ConfigurationError, match="credentials are not sent to"):
            client.http.get(f"{stranger.url}/x")
        with pytest.raises(errors.ConfigurationError, match="scopes are not known"):
            client.http.get("/x")
        assert stranger.calls == service.calls == []
        with AvePointElements(BearerToken("t"), **service.settings) as bearer:
            assert bearer.http.get("/x").status_code == 200


def test_each_try_is_logged_without_any_secret(
    driver: Driver, waits: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "elements_ext"), Service(Answer(503), Answer(fault="reset"), OK) as service:
        driver.run(service, get)
    text = caplog.text
    assert text.count("tenants.get") >= 5
    assert "status 503" in text
    assert "try 3" in text
    assert SECRET not in text
    assert "tok-" not in text
