"""Tokens: least privilege, cached by scope, renewed early, fetched once, replayed once on a 401."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from support import SECRET, Answer, Driver, Seen, Service, token

from elements_ext import AsyncAvePointElements, AvePointElements, BearerToken, errors

IDS = ("c", "t")
OK = Answer(json={"id": "t"})


def get(client: Any) -> Any:
    return client.tenants.get(*IDS)


def both(driver: Driver, *calls: Any) -> Any:
    """A function of a client that makes the calls one after the other."""

    def use(client: Any) -> Any:
        if driver.kind == "sync":
            return [call(client) for call in calls]

        async def run() -> list[Any]:
            return [await call(client) for call in calls]

        return run()

    return use


def test_a_call_asks_for_the_scopes_of_its_operation_and_no_more(driver: Driver) -> None:
    with Service(OK) as service:
        driver.run(service, both(driver, get, lambda c: c.risk_rules.hit_items("c", "t", "r").collect(), get))
        forms = [seen.form for seen in service.token_calls]
    assert [form["scope"] for form in forms] == ["elements.customers.read.all", "elements.rm.read.all"]
    assert forms[0] == {
        "grant_type": "client_credentials", "client_id": "app", "client_secret": SECRET,
        "scope": "elements.customers.read.all",
    }  # fmt: skip
    assert service.token_calls[0].headers["content-type"] == "application/x-www-form-urlencoded"
    assert "authorization" not in service.token_calls[0].headers


def test_the_narrower_of_two_scopes_is_asked_for_first_and_the_other_once(driver: Driver) -> None:
    def tokens(seen: Seen) -> Answer:
        if seen.form["scope"].endswith(".read.all"):
            return Answer(400, json={"error": "invalid_scope"})
        return token(seen)

    def call(client: Any) -> Any:
        return client.baselines.reports("b").collect()

    with Service(Answer(json={"data": []}), tokens=tokens) as service:
        driver.run(service, both(driver, call, call, lambda c: c.baselines.list().collect()))
        scopes = [seen.form["scope"] for seen in service.token_calls]
    assert scopes == ["elements.bm.baseline.read.all", "elements.bm.baseline.readwrite.all"]


def test_a_scope_that_was_not_granted_at_all_is_a_token_error(driver: Driver) -> None:
    refusal = Answer(
        400, json={"error": "invalid_scope", "error_description": "not granted"}, headers={"request-id": "r"}
    )
    with Service(tokens=[refusal]) as service:
        with pytest.raises(
            errors.TokenError, match=r"invalid_scope: not granted .asked for elements\.customers\.read\.all"
        ) as caught:
            driver.run(service, get)
        assert len(service.token_calls) == 1
        assert service.calls == []
    assert (caught.value.error, caught.value.error_description) == ("invalid_scope", "not granted")
    assert (caught.value.status_code, caught.value.request_id) == (400, "r")


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404])
def test_a_refusal_is_not_repeated(status: int, driver: Driver) -> None:
    answer = Answer(status, json={"error": "invalid_client"}, headers={"Location": "/other"})
    with Service(tokens=[answer]) as service:
        with pytest.raises(errors.TokenError, match="invalid_client") as caught:
            driver.run(service, get)
        assert len(service.token_calls) == 1
    assert caught.value.status_code == status


@pytest.mark.parametrize(
    "answer", [Answer(400, body=b"<html>"), Answer(400), Answer(400, json=[1]), Answer(400, json={"error": 5})]
)
def test_a_refusal_in_any_words_is_a_token_error(answer: Answer, driver: Driver) -> None:
    with Service(tokens=[answer]) as service, pytest.raises(errors.TokenError, match="status 400"):
        driver.run(service, get)


@pytest.mark.parametrize(
    "trouble",
    [*(Answer(s) for s in (408, 429, 500, 502, 503, 504)), Answer(fault="reset")],
    ids=lambda a: a.fault or str(a.status),
)
def test_other_trouble_at_the_token_endpoint_is_retried_even_before_a_write(
    trouble: Answer, driver: Driver, waits: list[float]
) -> None:
    answers = iter([trouble, trouble])
    with Service(
        Answer(json={"status": 1, "id": "n"}), tokens=lambda seen: next(answers, None) or token(seen)
    ) as service:
        assert driver.run(service, lambda client: client.customers.onboard(body={})).id == "n"
        assert len(service.token_calls) == 3
        assert len(service.calls) == 1


@pytest.mark.parametrize(
    ("status", "kind"),
    [(408, errors.ClientError), (429, errors.RateLimitError), (503, errors.ServiceUnavailableError)],
)
def test_trouble_that_stays_ends_in_the_class_of_its_status(
    status: int, kind: type[errors.APIStatusError], driver: Driver, waits: list[float]
) -> None:
    with Service(tokens=[Answer(status, headers={"request-id": "r"})]) as service:
        with pytest.raises(kind, match="/connect/token") as caught:
            driver.run(service, get)
        assert (caught.value.status_code, caught.value.request_id) == (status, "r")
        assert len(service.token_calls) == 4
        assert service.calls == []


@pytest.mark.parametrize(
    "answer",
    [Answer(body=b"<html>"), Answer(json={}), Answer(json={"access_token": ""}), Answer(json={"access_token": "a b"}),
     Answer(json={"access_token": 7}), Answer(json=None), Answer(body=b'{"access_token": "abcdef')],
)  # fmt: skip
def test_a_success_without_a_usable_token_is_a_decode_error_that_keeps_no_body(answer: Answer, driver: Driver) -> None:
    with Service(tokens=[answer]) as service, pytest.raises(errors.DecodeError, match="no access token") as caught:
        driver.run(service, get)
    assert caught.value.body == b""
    assert service.calls == []


def test_the_token_endpoint_may_say_back_what_it_likes(driver: Driver) -> None:
    said = {"error": f"bad_{SECRET}", "error_description": "the realm's password=hunter2 is wrong"}
    for answer in (Answer(400, json=said), Answer(200, json=said), Answer(200, json={})):
        answer.headers["request-id"] = f"r-{SECRET}"
        with Service(tokens=[answer]) as service, pytest.raises(errors.ElementsError) as caught:
            driver.run(service, get)
        assert caught.value.request_id == "r-********"  # type: ignore[attr-defined]
        shown = f"{caught.value} {caught.value.__dict__}"
        assert SECRET not in shown
        assert "hunter2" not in shown


def test_an_oauth_error_in_a_200_is_a_token_error(driver: Driver) -> None:
    with Service(tokens=[Answer(json={"error": "invalid_client"})]) as service, pytest.raises(errors.TokenError):
        driver.run(service, get)


def test_a_token_is_kept_until_five_minutes_before_its_end(driver: Driver, waits: list[float]) -> None:
    from elements_ext import _clock

    def call_after(seconds: float) -> Any:
        def call(client: Any) -> Any:
            _clock.current().sleep(seconds)
            return get(client)

        return call

    with Service(OK) as service:
        driver.run(service, both(driver, get, call_after(3290), call_after(20), call_after(10)))
        assert len(service.token_calls) == 2
        sent = [seen.headers["authorization"] for seen in service.calls]
        assert sent[0] == sent[1] != sent[2] == sent[3]


def test_a_token_of_a_short_life_is_kept_for_four_fifths_of_it(driver: Driver, waits: list[float]) -> None:
    from elements_ext import _clock

    def call_after(seconds: float) -> Any:
        def call(client: Any) -> Any:
            _clock.current().sleep(seconds)
            return get(client)

        return call

    def brief(seen: Seen) -> Answer:
        answer = token(seen)
        answer.json["expires_in"] = 100
        return answer

    with Service(OK, tokens=brief) as service:
        driver.run(service, both(driver, get, call_after(70), call_after(15)))
        sent = [seen.headers["authorization"] for seen in service.calls]
    assert sent[0] == sent[1] != sent[2]


@pytest.mark.parametrize(
    ("expires", "calls"), [(0, 2), (-5, 2), ("3600", 1), (None, 1), ("soon", 1), (True, 1), (1e400, 1)]
)
def test_an_odd_lifetime_does_no_harm(expires: Any, calls: int, driver: Driver) -> None:
    body = b'{"access_token": "abcd", "expires_in": 1e400}' if expires == 1e400 else None
    answer = Answer(json={"access_token": "abcd", "expires_in": expires}, body=body)
    with Service(OK, tokens=[answer]) as service:
        driver.run(service, both(driver, get, get))
        assert len(service.token_calls) == calls


def test_32_threads_at_the_start_make_one_token_request() -> None:
    def slow(seen: Seen) -> Answer:
        answer = token(seen)
        answer.delay = 0.2
        return answer

    gate = threading.Barrier(32)
    with Service(OK, tokens=slow) as service, service.client() as client, ThreadPoolExecutor(32) as pool:

        def call() -> str | None:
            gate.wait()
            return client.tenants.get(*IDS).id

        assert [future.result() for future in [pool.submit(call) for _ in range(32)]] == ["t"] * 32
        assert len(service.token_calls) == 1
        assert len(service.calls) == 32


def test_100_tasks_at_the_start_make_one_token_request() -> None:
    async def main(client: AsyncAvePointElements) -> None:
        async with client:
            await asyncio.gather(*(client.tenants.get(*IDS) for _ in range(100)))

    with Service(OK) as service:
        asyncio.run(main(service.async_client()))
        assert len(service.token_calls) == 1


def test_those_who_wait_share_the_refusal_but_not_the_traceback() -> None:
    refusal = Answer(401, json={"error": "invalid_client"}, delay=0.3)
    gate = threading.Barrier(8)
    with Service(tokens=[refusal]) as service, service.client() as client, ThreadPoolExecutor(8) as pool:

        def call() -> Exception:
            gate.wait()
            try:
                client.tenants.get(*IDS)
            except errors.TokenError as error:
                return error
            raise AssertionError

        raised = [future.result() for future in [pool.submit(call) for _ in range(8)]]
        assert len(service.token_calls) == 1
    assert len({id(error) for error in raised}) == 8
    assert {str(error) for error in raised} == {str(raised[0])}


def test_one_who_fetches_and_gives_up_leaves_it_to_the_next() -> None:
    async def main(service: Service, client: AsyncAvePointElements) -> None:
        async with client:
            first = asyncio.ensure_future(get(client))
            while not service.token_calls:
                await asyncio.sleep(0.01)
            second = asyncio.ensure_future(get(client))
            await asyncio.sleep(0.05)
            first.cancel()
            assert (await second).id == "t"
            with pytest.raises(asyncio.CancelledError):
                await first

    def slow(seen: Seen) -> Answer:
        answer = token(seen)
        answer.delay = 0.3
        return answer

    with Service(OK, tokens=slow) as service:
        asyncio.run(main(service, service.async_client()))
        assert len(service.token_calls) == 2
        assert len(service.calls) == 1


def test_one_who_waits_and_is_cancelled_disturbs_nobody() -> None:
    async def main(client: AsyncAvePointElements) -> None:
        async with client:
            first = asyncio.ensure_future(get(client))
            second = asyncio.ensure_future(get(client))
            await asyncio.sleep(0.1)
            second.cancel()
            assert (await first).id == "t"

    def slow(seen: Seen) -> Answer:
        answer = token(seen)
        answer.delay = 0.3
        return answer

    with Service(OK, tokens=slow) as service:
        asyncio.run(main(service.async_client()))
        assert len(service.token_calls) == 1


def test_the_deadline_counts_while_waiting_for_somebody_elses_token() -> None:
    def slow(seen: Seen) -> Answer:
        answer = token(seen)
        answer.delay = 1.0
        return answer

    with Service(OK, tokens=slow) as service, service.client() as client, ThreadPoolExecutor(1) as pool:
        patient = pool.submit(get, client)
        while not service.token_calls:
            time.sleep(0.01)
        with pytest.raises(errors.APITimeoutError, match="deadline"):
            get(client.with_options(deadline=0.2))
        assert not patient.done(), "it waited for the token all the same"
        assert patient.result().id == "t"


def test_one_who_fetches_and_never_comes_back_is_not_waited_for_longer_than_a_try() -> None:
    with Service(OK, tokens=lambda seen: token(seen) if len(service.token_calls) > 1 else Answer(delay=0.5)) as service:
        client = service.async_client(timeout=0.5)
        # An event loop that is stopped in the middle, as at the end of a cell of a notebook.
        stopped = asyncio.new_event_loop()
        lost = stopped.create_task(get(client))

        def stop_once_it_is_asked() -> None:
            if service.token_calls:
                stopped.stop()
            else:
                stopped.call_later(0.01, stop_once_it_is_asked)

        stop_once_it_is_asked()
        stopped.run_forever()
        assert len(service.token_calls) == 1
        assert not lost.done()
        assert asyncio.run(asyncio.wait_for(get(client), 5)).id == "t"
        stopped.run_until_complete(asyncio.gather(lost, return_exceptions=True))
        stopped.run_until_complete(stopped.shutdown_asyncgens())
        stopped.close()


def test_a_deadline_of_the_one_who_fetches_is_not_that_of_those_who_wait() -> None:
    def slow_once(seen: Seen) -> Answer:
        answer = token(seen)
        answer.delay = 0.5 if len(service.token_calls) == 1 else 0.0
        return answer

    with Service(OK, tokens=slow_once) as service, service.client() as client, ThreadPoolExecutor(1) as pool:
        hasty = pool.submit(get, client.with_options(deadline=0.2))
        while not service.token_calls:
            time.sleep(0.01)
        assert get(client).id == "t"
        with pytest.raises(errors.APITimeoutError):
            hasty.result()


def test_one_whose_deadline_passes_as_it_fetches_leaves_it_to_the_next_with_time_left() -> None:
    def slow_once(seen: Seen) -> Answer:
        answer = token(seen)
        answer.delay = 3.0 if len(service.token_calls) == 1 else 0.0
        return answer

    with Service(OK, tokens=slow_once) as service, ThreadPoolExecutor(1) as pool, service.client(deadline=2) as client:
        early = pool.submit(get, client)
        time.sleep(1)
        assert get(client).id == "t"
        with pytest.raises(errors.APITimeoutError):
            early.result()


def test_the_deadline_ends_a_token_request_that_hangs(driver: Driver) -> None:
    with Service(OK, tokens=[Answer(fault="stall")]) as service:
        started = time.monotonic()
        with pytest.raises(errors.APITimeoutError, match="deadline"):
            driver.run(service, get, deadline=0.3)
        assert time.monotonic() - started < 3
        assert service.calls == []


def test_a_token_that_others_wait_for_is_fetched_although_its_own_page_is_not_wanted_any_more() -> None:
    under_way = threading.Event()

    def tokens(seen: Seen) -> Answer:
        if len(service.token_calls) == 2:
            under_way.set()
            return Answer(503, headers={"Retry-After": "0"}, delay=0.4)
        answer = token(seen)
        answer.json["expires_in"] = 0  # each call needs a new one
        return answer

    page = Answer(json={"data": [{"id": "c"}], "metadata": {"totalCount": 9}})
    with (
        Service(script=lambda seen: OK if "tenants" in seen.path else page, tokens=tokens) as service,
        service.client(prefetch=1) as client,
    ):
        pages = client.customers.list(page_size=1).pages()
        next(pages)
        assert under_way.wait(5)
        threading.Timer(0.2, pages.close).start()  # type: ignore[attr-defined]
        assert get(client).id == "t"
        assert len({seen.form["scope"] for seen in service.token_calls}) == 1
        assert len(service.token_calls) == 3


def test_a_401_gets_one_new_token_and_one_replay_of_any_call(driver: Driver) -> None:
    def script(seen: Seen) -> Answer:
        return Answer(401) if len(service.calls) == 1 else Answer(json={"status": 1, "id": "n"})

    with Service(script=script) as service:
        assert driver.run(service, lambda client: client.customers.onboard(body={}), max_retries=0).id == "n"
        assert len(service.token_calls) == 2
        first, second = (seen.headers["authorization"] for seen in service.calls)
        assert first != second


def test_the_replay_after_a_401_counts_as_no_retry(driver: Driver, waits: list[float]) -> None:
    with Service(Answer(401), Answer(503), OK) as service:
        assert driver.run(service, get, max_retries=1).id == "t"
        assert len(service.calls) == 3
    assert len(waits) == 1


def test_a_second_401_is_an_authentication_error(driver: Driver) -> None:
    with Service(Answer(401, json={"message": "revoked"})) as service:
        with pytest.raises(errors.AuthenticationError, match="revoked"):
            driver.run(service, get)
        assert len(service.calls) == 2
        assert len(service.token_calls) == 2


def test_many_401s_at_once_fetch_one_new_token() -> None:
    good = threading.Event()

    def script(seen: Seen) -> Answer:
        return OK if seen.headers["authorization"] != first[0] else Answer(401, delay=0.05)

    with Service(OK) as service, service.client() as client, ThreadPoolExecutor(16) as pool:
        get(client)
        first = [service.calls[0].headers["authorization"]]
        service._answer = script
        good.set()
        assert all(one.id == "t" for one in pool.map(lambda _: get(client), range(16)))
        assert len(service.token_calls) == 2


def test_a_bearer_token_is_sent_as_it_stands_and_no_token_endpoint_is_asked(driver: Driver) -> None:
    class Bearer(Service):
        def client(self, **options: Any) -> AvePointElements:
            return AvePointElements(BearerToken("ready.made"), **self.settings, **options)

        def async_client(self, **options: Any) -> AsyncAvePointElements:
            return AsyncAvePointElements(BearerToken("ready.made"), **self.settings, **options)

    with Bearer(OK, Answer(401)) as service:
        driver.run(service, get)
        with pytest.raises(errors.AuthenticationError):
            driver.run(service, get)
        assert len(service.calls) == 2
        assert service.token_calls == []
        assert service.calls[0].headers["authorization"] == "Bearer ready.made"


def test_a_callable_gives_the_token_of_each_try() -> None:
    given = iter(["one", "two"])
    with Service(Answer(401), OK) as service:
        with AvePointElements(BearerToken(lambda: next(given)), **service.settings) as client:
            assert get(client).id == "t"
        assert [seen.headers["authorization"] for seen in service.calls] == ["Bearer one", "Bearer two"]
    with Service(OK) as service:
        with (
            AvePointElements(BearerToken(lambda: "a b"), **service.settings) as client,
            pytest.raises(errors.ConfigurationError),
        ):
            get(client)
        assert service.calls == []


def test_credentials_show_no_secret() -> None:
    from elements_ext import ClientSecret

    assert repr(ClientSecret("app", SECRET)) == "ClientSecret('app', '********')"
    assert repr(BearerToken("abcdef")) == "BearerToken('********')"
    with Service() as service, service.client() as client:
        assert SECRET not in repr(client) + str(vars(client))
