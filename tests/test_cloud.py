"""Cloud Elements over real HTTP: the header of each call, its errors, its pages. Sync and async alike."""

from __future__ import annotations

import asyncio
import logging
import pickle
from typing import Any

import httpx
import pytest
from support import Answer, CloudService, Driver, Seen

from elements_ext import AsyncCloudElements, AsyncMicrosoftGraph, CloudElements, F, MicrosoftGraph, errors

GRAPH = {"element_token": "element+token/="}
USER, ORGANIZATION, ELEMENT = "User user/secret+=", "Organization org0secret", "Element element+token/="


@pytest.mark.parametrize(
    ("call", "options", "header"),
    [
        (lambda c: c.instances.get(1), {}, f"{USER}, {ORGANIZATION}"),
        (lambda c: c.elements.get("microsoftgraph"), {}, f"{USER}, {ORGANIZATION}"),
        (lambda c: c.calendars.get("c"), GRAPH, f"{USER}, {ELEMENT}"),
        (lambda c: c.element.ping(), GRAPH, f"{USER}, {ELEMENT}"),
        (lambda c: c.bulk.status(5), GRAPH, f"{USER}, {ELEMENT}"),
    ],
)
def test_each_kind_of_call_sends_the_parts_that_it_needs(call: Any, options: Any, header: str, driver: Driver) -> None:
    with CloudService(Answer(json={})) as service:
        driver.run(service, call, **options)
        assert service.calls[0].headers["authorization"] == header
        assert service.calls[0].path.startswith("/elements/api-v2/")


def test_calls_on_the_instance_of_the_token_send_all_three(driver: Driver) -> None:
    with CloudService(Answer()) as service:

        def use(client: Any) -> Any:
            client._platform._secrets = client._platform._secrets.but(element="element+token/=")
            return client.current_instance.delete()

        driver.run(service, use)
        assert service.calls[0].headers["authorization"] == f"{USER}, {ORGANIZATION}, {ELEMENT}"
        assert (service.calls[0].method, service.calls[0].path) == ("DELETE", "/elements/api-v2/instances")


@pytest.mark.parametrize(
    ("given", "call", "missing"),
    [
        ({"user_secret": "u"}, lambda c: c.instances.get(1), r"instances\.get needs the organization_secret"),
        ({}, lambda c: c.instances.get(1), "needs the user_secret and organization_secret"),
        ({"user_secret": "u", "organization_secret": "o"}, lambda c: c.current_instance.delete(), "element_token"),
    ],
)
def test_a_missing_secret_is_named_before_anything_is_sent(given: Any, call: Any, missing: str, driver: Driver) -> None:
    with CloudService(Answer()) as service:
        secrets = {"user_secret": None, "organization_secret": None, **given}
        with pytest.raises(errors.ConfigurationError, match=missing):
            driver.run(service, call, **secrets)
        assert service.calls == []


def test_the_graph_client_of_a_platform_client_shares_its_connections(driver: Driver) -> None:
    with CloudService(Answer(json={"id": "c"})) as service:
        if driver.kind == "sync":
            with service.client(max_retries=0) as cloud:
                with cloud.microsoft_graph("tok") as graph:
                    assert isinstance(graph, MicrosoftGraph)
                    graph.calendars.get("c")
                cloud.instances.get(1)
                assert graph._shared is cloud._shared
                assert graph._options == cloud._options
                with pytest.raises(errors.ConfigurationError, match="comma"):
                    cloud.microsoft_graph("a,b")
            with pytest.raises(errors.ConfigurationError, match="closed"):
                graph.calendars.get("c")
        else:

            async def main() -> None:
                async with service.async_client() as cloud:
                    async with cloud.microsoft_graph("tok") as graph:
                        await graph.calendars.get("c")
                    await cloud.instances.get(1)
                    assert graph._shared is cloud._shared
                with pytest.raises(errors.ConfigurationError, match="closed"):
                    await graph.calendars.get("c")

            asyncio.run(main())
        assert [seen.headers["authorization"] for seen in service.calls] == [
            f"{USER}, Element tok", f"{USER}, {ORGANIZATION}",
        ]  # fmt: skip


@pytest.mark.parametrize("kind", [CloudElements, AsyncCloudElements])
def test_an_instance_without_a_token_gives_no_graph_client(kind: Any) -> None:
    cloud = kind(user_secret="user", element_token="another-instances-token")
    with pytest.raises(errors.ConfigurationError, match="element_token is None"):
        cloud.microsoft_graph(None)


def test_a_ready_made_authorization_is_sent_as_it_stands(driver: Driver) -> None:
    with CloudService(Answer(json={})) as service:
        driver.run(service, lambda c: c.instances.get(1), authorization="Bearer abc.def")
        driver.run(service, lambda c: c.calendars.get("c"), authorization="Bearer abc", element_token="tok")
        driver.run(service, lambda c: c.calendars.get("c"), authorization="User u, Element e", element_token="tok")
    assert [seen.headers["authorization"] for seen in service.calls] == [
        "Bearer abc.def", "Bearer abc, Element tok", "User u, Element e",
    ]  # fmt: skip


def test_a_callable_authorization_is_asked_again_after_a_401(driver: Driver) -> None:
    given = iter(["Bearer one", "Bearer two"])
    with CloudService(Answer(401), Answer(json={"id": 1})) as service:
        driver.run(service, lambda c: c.instances.get(1), authorization=lambda: next(given))
        assert [seen.headers["authorization"] for seen in service.calls] == ["Bearer one", "Bearer two"]
    with CloudService(Answer(401)) as service:
        with pytest.raises(errors.AuthenticationError):
            driver.run(service, lambda c: c.instances.get(1))
        assert len(service.calls) == 1


@pytest.mark.parametrize(
    "bad",
    [
        {"user_secret": ""}, {"user_secret": "a b"}, {"user_secret": 5}, {"organization_secret": "a,b"},
        {"element_token": "a\nb"}, {"authorization": ""}, {"authorization": "a\r\nb"}, {"environment": "moon"},
        {"base_url": "http://x.example"},
    ],
)  # fmt: skip
def test_a_setting_that_makes_no_sense_is_refused_where_it_is_given(bad: dict[str, Any]) -> None:
    for client in (CloudElements, AsyncCloudElements, MicrosoftGraph):
        with pytest.raises(errors.ConfigurationError):
            client(**bad)


@pytest.mark.parametrize(
    ("environment", "host"),
    [("us", "api.cloud-elements.com"), ("eu", "api.cloud-elements.co.uk"), ("staging", "staging.cloud-elements.com")],
)
def test_the_environments_are_where_the_vendor_says(environment: str, host: str) -> None:
    for client in (CloudElements, MicrosoftGraph):
        assert repr(client(environment=environment)) == f"<{client.__name__} https://{host}/elements/api-v2>"


def test_from_env_reads_every_variable(monkeypatch: pytest.MonkeyPatch, driver: Driver) -> None:
    with CloudService(Answer(json={})) as service:
        values = {"USER_SECRET": "u", "ORGANIZATION_SECRET": "o", "ELEMENT_TOKEN": "e", "ENVIRONMENT": "eu"}
        for name, value in {**values, "BASE_URL": f"{service.url}/elements/api-v2"}.items():
            monkeypatch.setenv(f"CLOUD_ELEMENTS_{name}", value)
        with CloudElements.from_env() as cloud:
            cloud.current_instance.disable()
        with MicrosoftGraph.from_env() as graph:
            graph.calendars.get("c")
        assert [seen.headers["authorization"] for seen in service.calls] == [
            "User u, Organization o, Element e",
            "User u, Element e",
        ]
    assert "user_secret" not in repr(cloud)


def test_from_env_without_any_secret_names_the_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("USER_SECRET", "ORGANIZATION_SECRET", "ELEMENT_TOKEN"):
        monkeypatch.delenv(f"CLOUD_ELEMENTS_{name}", raising=False)
    monkeypatch.setenv("CLOUD_ELEMENT_USER_SECRET", "one letter too few")
    monkeypatch.setenv("CLOUD_ELEMENTS_ELEMENT_TOKEN", "")
    for client in (CloudElements, MicrosoftGraph, AsyncCloudElements, AsyncMicrosoftGraph):
        with pytest.raises(errors.ConfigurationError, match="CLOUD_ELEMENTS_USER_SECRET.* is set"):
            client.from_env()
        repr(client.from_env(authorization="Bearer ready-made"))
        repr(client.from_env(user_secret="u"))


def test_an_error_has_message_provider_message_and_request_id(driver: Driver) -> None:
    body = {"requestId": "r-body", "message": "Failed", "providerMessage": '{"error": {"code": "ErrorItemNotFound"}}'}
    answer = Answer(404, json=body, headers={"Elements-Request-Id": "r-header"})
    with CloudService(answer) as service, pytest.raises(errors.NotFoundError, match="Failed") as caught:
        driver.run(service, lambda c: c.events.get("c", "e"), **GRAPH)
    error = caught.value
    assert (error.request_id, error.provider_message, error.code) == ("r-header", body["providerMessage"], "not_found")
    assert pickle.loads(pickle.dumps(error)).provider_message == body["providerMessage"]
    with (
        CloudService(Answer(400, json={"requestId": "r-body", "message": "m"})) as service,
        pytest.raises(errors.BadRequestError) as caught,
    ):
        driver.run(service, lambda c: c.events.get("c", "e"), **GRAPH)
    assert caught.value.request_id == "r-body"


def test_what_an_error_says_of_a_secret_that_nobody_sent_is_masked(driver: Driver) -> None:
    said = "the provider's password=hunter2 has expired"
    with (
        CloudService(Answer(400, json={"message": said, "providerMessage": said})) as service,
        pytest.raises(errors.BadRequestError, match=r"password=\*{8} has expired") as caught,
    ):
        driver.run(service, lambda c: c.events.get("c", "e"), **GRAPH)
    assert caught.value.provider_message == caught.value.message == "the provider's password=******** has expired"
    assert "hunter2" not in f"{caught.value!r} {caught.value.__dict__}"


def test_the_url_in_an_error_shows_no_secret_of_its_query(driver: Driver) -> None:
    def call(client: Any) -> Any:
        return client.oauth.get_url("graph", api_key="app", api_secret="hunter2", callback_url="https://h.example/cb")

    for answer in (Answer(400), Answer(body=b"<html>"), Answer(fault="reset")):
        with CloudService(answer) as service, pytest.raises(errors.ElementsError) as caught:
            driver.run(service, call, max_retries=0)
        assert "callbackUrl=https" in caught.value.url  # type: ignore[attr-defined]
        assert "hunter2" not in f"{caught.value} {caught.value.__dict__}"


@pytest.mark.parametrize("answer", [Answer(400), Answer(400, body=b"<html>"), Answer(400, json={"message": None})])
def test_an_error_in_any_words_is_its_own_exception(answer: Answer, driver: Driver) -> None:
    with CloudService(answer) as service, pytest.raises(errors.BadRequestError, match="Bad Request"):
        driver.run(service, lambda c: c.instances.get(1))


@pytest.mark.parametrize(
    "message",
    ["Request size exceeds the limit of 8 MB", "The payload is too large", "took longer than 3600 seconds", "Time-out",
     "Request timed out", "file of 8MB"],
)  # fmt: skip
def test_a_429_for_size_or_time_is_final(message: str, driver: Driver, waits: list[float]) -> None:
    for body in ({"message": message}, {"message": "Failed", "providerMessage": message}):
        with CloudService(Answer(429, json=body)) as service:
            with pytest.raises(errors.RateLimitError):
                driver.run(service, lambda c: c.instances.get(1))
            assert len(service.calls) == 1
    assert waits == []


@pytest.mark.parametrize("message", ["Too many requests", "Rate limit exceeded, try again in 10 seconds", ""])
def test_a_429_for_rate_is_retried(message: str, driver: Driver, waits: list[float]) -> None:
    with CloudService(Answer(429, json={"message": message}), Answer(json={"id": 7})) as service:
        assert driver.run(service, lambda c: c.instances.get(7)).id == 7
        assert len(service.calls) == 2


def test_role_grants_are_never_repeated(driver: Driver) -> None:
    for answer in (Answer(503), Answer(429, headers={"Retry-After": "1"}), Answer(fault="reset")):
        with CloudService(answer) as service:
            with pytest.raises(errors.ElementsError):
                driver.run(service, lambda c: c.user_roles.grant(1, "admin"))
            assert len(service.calls) == 1


def test_a_delete_that_finds_nothing_after_an_ambiguous_failure_is_done(driver: Driver, waits: list[float]) -> None:
    for trouble in (Answer(502), Answer(fault="reset")):
        with CloudService(trouble, Answer(404, json={"message": "gone"})) as service:
            assert driver.run(service, lambda c: c.instances.delete(1)) is None
            assert len(service.calls) == 2
    # What may have been done once stays so, whatever comes between.
    turned_away = Answer(429, headers={"Retry-After": "1"})
    with CloudService(Answer(502), turned_away, Answer(404)) as service:
        assert driver.run(service, lambda c: c.instances.delete(1)) is None
    for first in (Answer(404), Answer(429)):
        with CloudService(first, Answer(404)) as service, pytest.raises(errors.NotFoundError):
            driver.run(service, lambda c: c.instances.delete(1))


def collected(result: Any) -> Any:
    """All items, of a pager or of a list."""
    return result.collect() if hasattr(result, "collect") else result


EMPTY = Answer(404, json={"requestId": "r", "message": "No instances found"})


def test_an_empty_list_that_is_a_404_is_empty_where_the_spec_says_so(driver: Driver) -> None:
    with CloudService(EMPTY) as service:
        for call in (lambda c: c.instances.list(), lambda c: c.account_users.list(1), lambda c: c.usage.list()):
            assert driver.run(service, lambda c, call=call: collected(call(c))) == []
        assert not driver.run(service, lambda c: c.organization_definitions.get_all())
        raw = driver.run(service, lambda c: c.with_raw_response.organization_definitions.get_all())
        assert raw.status_code == 404
        assert not raw.parsed
        for call in (lambda c: c.instances.get(1), lambda c: c.users.list()):
            with pytest.raises(errors.NotFoundError):
                driver.run(service, lambda c, call=call: collected(call(c)))


def test_a_warning_on_a_success_is_logged_and_kept(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    answer = Answer(json=[{"id": "c"}], headers={"Elements-Error": "pageSize was capped to 100"})
    with caplog.at_level(logging.WARNING, "elements_ext"), CloudService(answer) as service:
        response = driver.run(service, lambda c: c.with_raw_response.calendars.list(page_size=2000), **GRAPH)
        assert response.warning == "pageSize was capped to 100"
        assert [one.id for one in response.parsed] == ["c"]
    assert "pageSize was capped to 100" in caplog.text


def token_pages(total: int, size: int = 100) -> Any:
    """A hub list: the next page's token also comes with the last page."""

    def script(seen: Seen) -> Answer:
        page = int(seen.query.get("nextPage", "t1").removeprefix("t"))
        first = (page - 1) * size
        rows = [{"id": f"e-{n}", "subject": f"Event {n}"} for n in range(first, min(first + size, total))]
        headers = {"Elements-Returned-Count": str(len(rows)), "Elements-Next-Page-Token": f"t{page + 1}"}
        return Answer(json=rows, headers=headers)

    return script


@pytest.mark.parametrize("prefetch", [0, 4])
@pytest.mark.parametrize("total", [0, 99, 100, 5000])
def test_a_token_list_ends_although_a_token_still_comes(total: int, prefetch: int, driver: Driver) -> None:
    with CloudService(script=token_pages(total)) as service:
        events = driver.run(service, lambda c: c.events.list("cal").collect(), prefetch=prefetch, **GRAPH)
        assert [event.id for event in events] == [f"e-{n}" for n in range(total)]
        assert len(service.calls) == total // 100 + (2 if total % 100 else 1)
        assert all("nextPageToken" not in seen.query for seen in service.calls)


@pytest.mark.parametrize("headers", [{"Elements-Has-More": "false"}, {"Elements-Returned-Count": "0"}])
def test_headers_that_say_it_is_the_last_page_win_over_a_token(headers: dict[str, str], driver: Driver) -> None:
    with CloudService(Answer(json=[{"id": "e"}], headers={"Elements-Next-Page-Token": "t", **headers})) as service:
        assert len(driver.run(service, lambda c: c.events.list("cal").collect(), **GRAPH)) == 1
        assert len(service.calls) == 1


def test_a_repeated_token_is_an_error(driver: Driver) -> None:
    with CloudService(Answer(json=[{"id": "e"}], headers={"Elements-Next-Page-Token": "t"})) as service:
        with pytest.raises(errors.PaginationError):
            driver.run(service, lambda c: c.events.list("cal").collect(), **GRAPH)
        assert len(service.calls) == 2


def test_other_query_parameters_go_along_with_the_token(driver: Driver) -> None:
    where = (F("subject") == "x' OR 1=1 --") & F("start.dateTime").like("2026%")
    with CloudService(script=token_pages(150)) as service:
        driver.run(service, lambda c: c.events.list("a/b=", where=where, page_size=100).collect(), prefetch=0, **GRAPH)
    assert service.calls[0].target.startswith("/elements/api-v2/hubs/general/calendars/a%2Fb%3D/events?")
    for seen in service.calls:
        assert seen.query["where"] == "subject='x'' OR 1=1 --' AND `start.dateTime` LIKE '2026%'"
        assert seen.query["pageSize"] == "100"


def test_totals_come_from_the_header(driver: Driver) -> None:
    with CloudService(Answer(json=[{"id": "e"}], headers={"Elements-Total-Count": "7"})) as service:
        pages = driver.run(service, lambda c: driver.pages(c.events.list("cal")), **GRAPH)
    assert [page.total for page in pages] == [7]


def test_accounts_page_by_offset_that_advances_by_the_items_received(driver: Driver) -> None:
    def script(seen: Seen) -> Answer:
        first = int(seen.query.get("offset", 0))
        return Answer(json=[{"id": n} for n in range(first, min(first + 7, 20))])

    with CloudService(script=script) as service:
        accounts = driver.run(service, lambda c: c.accounts.list(page_size=10).collect())
        assert [account.id for account in accounts] == list(range(20))
        assert [int(seen.query.get("offset", 0)) for seen in service.calls] == [0, 7, 14, 20]


def test_a_mask_that_was_read_is_not_written_back(driver: Driver) -> None:
    body = {"configuration": {"a": "b", "oauth.api.secret": "********"}}
    with CloudService(Answer(json={})) as service:
        with pytest.raises(errors.ConfigurationError, match=r"mask \*+ at body\.configuration\.oauth\.api\.secret"):
            driver.run(service, lambda c: c.instances.replace(1, body=body))
        assert service.calls == []
        driver.run(service, lambda c: c.instances.update(1, body={"name": "n", "tags": ["*******"]}))


def test_elements_headers_are_typed_arguments(driver: Driver) -> None:
    with CloudService(Answer(json={})) as service:
        driver.run(service, lambda c: c.users.get("me@example.com", elements_user_password="p/w"))
        assert service.calls[0].headers["elements-user-password"] == "p/w"
        assert service.calls[0].path.endswith("/users/me%40example.com")
        with pytest.raises(errors.ConfigurationError):
            driver.run(service, lambda c: c.users.get("x", elements_user_password="a\r\nX: y"))


def test_array_parameters_keep_their_brackets(driver: Driver) -> None:
    with CloudService(EMPTY) as service:
        assert driver.run(service, lambda c: collected(c.instances.list(tags=["a", "b c"]))) == []
        query = httpx.URL(service.url + service.calls[0].target).params
        assert query.get_list("tags[]") == ["a", "b c"]


def test_secrets_in_a_query_do_not_show_in_an_error(driver: Driver) -> None:
    with CloudService(Answer(400, json={"message": "no"})) as service, pytest.raises(errors.BadRequestError) as caught:
        driver.run(
            service,
            lambda c: c.oauth.get_url(
                "g", api_key="key-1", api_secret="canary-secret", callback_url="https://x.example"
            ),
        )
    assert "canary-secret" not in str(caught.value) + repr(caught.value) + str(vars(caught.value))


def test_a_time_with_its_zone_becomes_an_aware_datetime() -> None:
    from microsoft_graph_element_api.models import Event

    event = Event.from_dict(
        {"start": {"dateTime": "2026-04-16T09:30:00.0000000", "timeZone": "W. Europe Standard Time"},
         "end": {"dateTime": "2026-04-16T10:30:00", "timeZone": "Europe/Berlin"}, "extra": 1}
    )  # fmt: skip
    assert event.start.date_time == "2026-04-16T09:30:00.0000000"
    assert event.start.to_datetime().isoformat() == "2026-04-16T09:30:00+02:00"
    assert (event.end.to_datetime() - event.start.to_datetime()).seconds == 3600
    assert event.to_dict()["extra"] == 1
