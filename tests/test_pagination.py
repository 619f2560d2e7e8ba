"""Pagers over real HTTP: every style, in order, once each, resumable, read ahead, and always ending."""

from __future__ import annotations

import asyncio
import gc
import inspect
import logging
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import Answer, CloudService, Driver, Seen, Service, customers

from elements_ext import AvePointElements, BearerToken, errors
from elements_ext.pagination import AsyncPager, Page, Pager


def numbered(total: int, *, promise: Any = ..., delay: float = 0.0) -> Callable[[Seen], Answer]:
    """An API that pages by number over `total` customers."""

    def script(seen: Seen) -> Answer:
        size, page = int(seen.query.get("pageSize", 50)), int(seen.query["pageIndex"])
        first = (page - 1) * size
        count = max(0, min(size, total - first))
        return Answer(json=customers(first, count, total if promise is ... else promise, page), delay=delay)

    return script


def tokened(total: int, size: int = 10, empty_at: int | None = None) -> Callable[[Seen], Answer]:
    """An API that pages by skipToken over `total` protected objects, perhaps with an empty page in the middle."""

    def script(seen: Seen) -> Answer:
        first = int(seen.query["skipToken"].rpartition("|")[2]) if "skipToken" in seen.query else 0
        if first == empty_at and seen.query["skipToken"].startswith("%a"):
            return Answer(json={"data": [], "metadata": {"skipToken": f"%b|{first}", "totalCount": 0}})
        rows = [{"displayName": f"o-{n}"} for n in range(first, min(first + size, total))]
        token = f"%a|{first + size}" if first + size < total else None
        return Answer(json={"data": rows, "metadata": {"skipToken": token, "totalCount": len(rows)}})

    return script


def linked(total: int, size: int = 10) -> Callable[[Seen], Answer]:
    """An API that pages by nextLink."""

    def script(seen: Seen) -> Answer:
        first = int(seen.query.get("$skip", 0))
        key = "@odata.nextLink" if first % 20 else "nextLink"
        link = f"http://{seen.headers['host']}{seen.path}?$skip={first + size}&x=a%2Bb"
        body: dict[str, Any] = {"value": [{"id": f"c-{n}"} for n in range(first, min(first + size, total))]}
        return Answer(json=body | ({key: link} if first + size < total else {}))

    return script


STYLES: dict[str, tuple[Callable[[Seen], Answer], Callable[..., Any], Callable[[Any], str]]] = {
    "numbered": (numbered(37), lambda c, **k: c.customers.list(page_size=10, **k), lambda i: i.id.replace("c-", "")),
    "tokened": (tokened(37), lambda c, **k: c.backup.protected_objects("c", 0, **k), lambda i: i.display_name[2:]),
    "linked": (linked(37), lambda c, **k: c.legacy.list_customers(**k), lambda i: i.id[2:]),
}


@pytest.fixture(params=STYLES)
def style(request: pytest.FixtureRequest) -> Any:
    return STYLES[request.param]


@pytest.mark.parametrize("prefetch", [0, 1, 4])
def test_every_item_arrives_once_and_in_order(style: Any, prefetch: int, driver: Driver) -> None:
    script, lists, name = style
    with Service(script=script) as service:
        items = driver.run(service, lambda client: lists(client).collect(), prefetch=prefetch)
        assert [name(item) for item in items] == [str(n) for n in range(37)]
        assert len(service.calls) == 4
        assert len({seen.target for seen in service.calls}) == 4


def test_400_customers_take_4_requests(driver: Driver) -> None:
    with Service(script=numbered(400)) as service:
        items = driver.run(service, lambda client: client.customers.list(page_size=100).collect())
        assert len(items) == 400
        assert sorted(seen.query["pageIndex"] for seen in service.calls) == ["1", "2", "3", "4"]
        assert {seen.query["pageSize"] for seen in service.calls} == {"100"}


def test_pages_say_what_they_are(driver: Driver) -> None:
    with Service(script=numbered(25)) as service:
        pages = driver.run(service, lambda client: driver.pages(client.customers.list(page_size=10)))
    assert [len(page.items) for page in pages] == [10, 10, 5]
    assert {page.total for page in pages} == {25}
    assert pages[-1].cursor is None
    assert all(isinstance(page, Page) for page in pages)
    assert pages[0].response.status_code == 200
    assert pages[0].response.parsed.metadata.page_index == 1


@pytest.mark.parametrize("prefetch", [0, 3])
def test_a_cursor_goes_on_with_the_page_after_it_in_another_client(style: Any, prefetch: int, driver: Driver) -> None:
    script, lists, name = style
    with Service(script=script) as service:
        pages = driver.run(service, lambda client: driver.pages(lists(client)), prefetch=prefetch)
        for number, page in enumerate(pages[:-1], 1):
            before = len(service.calls)
            rest = driver.run(service, lambda client, page=page: lists(client, cursor=page.cursor).collect())
            assert [name(item) for item in rest] == [str(n) for n in range(number * 10, 37)]
            assert len(service.calls) - before == 4 - number


@pytest.mark.parametrize("prefetch", [0, 4])
@pytest.mark.parametrize("failing", [1, 2, 3, 4])
def test_an_error_says_where_to_resume_and_nothing_is_lost_or_repeated(
    style: Any, failing: int, prefetch: int, driver: Driver
) -> None:
    script, lists, name = style
    seen_targets: list[str] = []

    def flaky(seen: Seen) -> Answer:
        if seen.target not in seen_targets:
            seen_targets.append(seen.target)
        page = int(seen.query["pageIndex"]) if "pageIndex" in seen.query else seen_targets.index(seen.target) + 1
        return Answer(400, json={"message": "not now"}) if page == failing and not healed else script(seen)

    healed = False
    collected: list[str] = []

    def use(client: Any) -> Any:
        if driver.kind == "sync":
            with pytest.raises(errors.BadRequestError) as caught:
                for item in lists(client):
                    collected.append(name(item))
            return caught.value

        async def loop() -> Any:
            with pytest.raises(errors.BadRequestError) as caught:
                async for item in lists(client):
                    collected.append(name(item))
            return caught.value

        return loop()

    with Service(script=flaky) as service:
        error = driver.run(service, use, prefetch=prefetch)
        assert collected == [str(n) for n in range((failing - 1) * 10)]
        assert (error.cursor is None) is (failing == 1)
        healed = True
        rest = driver.run(service, lambda client: lists(client, cursor=error.cursor).collect())
        assert collected + [name(item) for item in rest] == [str(n) for n in range(37)]


def test_iterating_again_starts_afresh(driver: Driver) -> None:
    def twice(client: Any) -> Any:
        pager = client.customers.list(page_size=10)
        if driver.kind == "sync":
            return pager.collect() + pager.collect()

        async def both() -> Any:
            return await pager.collect() + await pager.collect()

        return both()

    with Service(script=numbered(15)) as service:
        assert [one.id for one in driver.run(service, twice)] == [f"c-{n}" for n in range(15)] * 2


def test_nothing_is_sent_before_the_first_item_is_wanted(driver: Driver) -> None:
    with Service(script=numbered(15)) as service:
        pager = driver.run(service, lambda client: client.customers.list())
        assert isinstance(pager, Pager if driver.kind == "sync" else AsyncPager)
        assert "customers.list" in repr(pager)
        assert service.calls == service.token_calls == []


@pytest.mark.parametrize(
    ("limit", "items", "calls"), [(0, 0, 0), (1, 1, 1), (10, 10, 1), (11, 11, 2), (99, 37, 4), (None, 37, 4)]
)
def test_a_limit_costs_no_more_pages_than_it_needs(
    limit: Any, items: int, calls: int, style: Any, driver: Driver
) -> None:
    script, lists, _ = style
    with Service(script=script) as service:
        assert len(driver.run(service, lambda client: lists(client).collect(limit), prefetch=0)) == items
        assert len(service.calls) == calls


@pytest.mark.parametrize("limit", [1, 10])
def test_a_limit_within_a_page_reads_nothing_ahead(limit: int, style: Any, driver: Driver) -> None:
    script, lists, _ = style
    with Service(script=script) as service:
        assert len(driver.run(service, lambda client: lists(client).collect(limit))) == limit
        time.sleep(0.05)
        assert len(service.calls) == 1


def test_one_item_is_had_without_reading_ahead(style: Any, driver: Driver) -> None:
    script, lists, _ = style

    def use(client: Any) -> Any:
        items = iter(lists(client)) if driver.kind == "sync" else aiter(lists(client))
        if driver.kind == "sync":
            next(items)
            time.sleep(0.1)
            return None

        async def one() -> None:
            await anext(items)
            await asyncio.sleep(0.1)
            await items.aclose()

        return one()

    with Service(script=script) as service:
        driver.run(service, use)
        assert len(service.calls) == 1


@pytest.mark.parametrize("limit", [-1, 1.5, True, "3"])
def test_a_limit_that_makes_no_sense_is_refused(limit: Any, driver: Driver) -> None:
    with Service() as service, pytest.raises(errors.ConfigurationError, match="limit"):
        driver.run(service, lambda client: client.customers.list().collect(limit))


@pytest.mark.parametrize("size", [0, -1, 1.5, "10", True])
def test_a_page_size_that_makes_no_sense_is_refused(size: Any, driver: Driver) -> None:
    with Service() as service:
        with pytest.raises(errors.ConfigurationError, match="page_size"):
            driver.run(service, lambda client: client.customers.list(page_size=size))
        assert service.calls == []


def test_a_page_size_that_the_server_insists_on_is_the_largest_unless_given(driver: Driver) -> None:
    with Service(script=tokened(1)) as service:
        driver.run(service, lambda client: client.backup.protected_objects("c", 0).collect())
        driver.run(service, lambda client: client.backup.protected_objects("c", 0, page_size=7).collect())
        assert [seen.query["pageSize"] for seen in service.calls] == ["1000", "7"]


def test_a_foreign_or_damaged_cursor_is_refused_before_anything_is_sent(style: Any, driver: Driver) -> None:
    script, lists, _ = style
    with Service(script=script) as service:
        pages = driver.run(service, lambda client: driver.pages(lists(client)))
        service.calls.clear()
        service.token_calls.clear()
        cursor = pages[0].cursor
        for attempt in (
            lambda client: lists(client, cursor=cursor[:-3] + "AAA"),
            lambda client: lists(client, cursor="nonsense"),
            lambda client: lists(client, cursor=5),
            lambda client: client.jobs.list("c", cursor=cursor),
            lambda client: client.with_raw_response.jobs.list("c", cursor=cursor),
        ):
            with pytest.raises(errors.PaginationError):
                driver.run(service, attempt)
        with pytest.raises(errors.PaginationError, match="other arguments"):
            driver.run(service, lambda client: client.customers.list(page_size=99, cursor=cursor))
        assert service.calls == service.token_calls == []


def test_an_empty_page_with_a_next_token_goes_on(driver: Driver) -> None:
    with Service(script=tokened(37, empty_at=20)) as service:
        items = driver.run(service, lambda client: client.backup.protected_objects("c", 0).collect())
        assert [item.display_name for item in items] == [f"o-{n}" for n in range(37)]
        assert len(service.calls) == 5


def test_a_token_is_sent_back_percent_encoded(driver: Driver) -> None:
    with Service(script=tokened(11)) as service:
        driver.run(service, lambda client: client.backup.protected_objects("c", 0).collect())
        assert service.calls[1].target.endswith("skipToken=%25a%7C10")
        assert "pageSize=1000" in service.calls[1].target


@pytest.mark.parametrize("total", ["25", " 25 ", 25.0])
def test_a_total_is_read_whichever_way_it_is_written(total: Any, driver: Driver) -> None:
    with Service(script=numbered(25, promise=total)) as service:
        pages = driver.run(service, lambda client: driver.pages(client.customers.list(page_size=10)))
        assert {page.total for page in pages} == {25}
        assert len(service.calls) == 3


@pytest.mark.parametrize("total", [-1, -1.0, "-1", True, 0.5, {}, "9" * 5000])
def test_a_total_that_is_none_ends_nothing(total: Any, driver: Driver) -> None:
    with Service(script=numbered(25, promise=total)) as service:
        pages = driver.run(service, lambda client: driver.pages(client.customers.list(page_size=10)))
        assert [len(page.items) for page in pages] == [10, 10, 5, 0]
        assert {page.total for page in pages} == {None}


@pytest.mark.parametrize("prefetch", [0, 4])
def test_a_repeated_token_is_an_error_and_not_a_loop(prefetch: int, driver: Driver) -> None:
    tokens = iter(["a", "b", "c", "a", "b"])

    def script(seen: Seen) -> Answer:
        return Answer(json={"data": [{"displayName": "x"}], "metadata": {"skipToken": next(tokens)}})

    with Service(script=script) as service:
        with pytest.raises(errors.PaginationError, match="read before"):
            driver.run(service, lambda client: client.backup.protected_objects("c", 0).collect(), prefetch=prefetch)
        assert len(service.calls) == 4


def test_the_same_token_at_once_is_an_error(driver: Driver) -> None:
    with Service(Answer(json={"data": [{}], "metadata": {"skipToken": "same"}})) as service:
        with pytest.raises(errors.PaginationError, match="same next page"):
            driver.run(service, lambda client: client.backup.protected_objects("c", 0).collect())
        assert len(service.calls) == 2


@pytest.mark.parametrize("token", [{"a": 1}, [1], True, 1.5])
def test_a_token_of_another_kind_is_an_error(token: Any, driver: Driver) -> None:
    with (
        Service(Answer(json={"data": [{}], "metadata": {"skipToken": token}})) as service,
        pytest.raises(errors.PaginationError, match="not by a string"),
    ):
        driver.run(service, lambda client: client.backup.protected_objects("c", 0).collect())


@pytest.mark.parametrize("prefetch", [0, 4])
def test_the_same_numbered_page_again_is_an_error(prefetch: int, driver: Driver) -> None:
    with (
        Service(Answer(json=customers(0, 10, 100))) as service,
        pytest.raises(errors.PaginationError, match="same page again") as caught,
    ):
        driver.run(service, lambda client: client.customers.list(page_size=10).collect(), prefetch=prefetch)
    assert caught.value.cursor is not None


@pytest.mark.parametrize("style", ["page", "offset"])
def test_a_page_sent_again_to_the_reader_that_resumes_is_an_error(style: str, driver: Driver) -> None:
    """The cursor remembers which page came before: a new process cannot."""
    pages = [[{"id": f"{page}-{n}", "name": f"{n}"} for n in range(10)] for page in range(4)]
    order = [0, 1, None, 1, 2, None]  # the third page fails, and the second comes once more when it is asked for again

    def script(seen: Seen) -> Answer:
        which = order.pop(0)
        if which is None:
            return Answer(400)
        if style == "page":
            return Answer(json={"data": pages[which], "metadata": {"totalCount": 40}})
        return Answer(json=pages[which])

    def read(client: Any, cursor: str | None) -> Any:
        lists = client.customers if style == "page" else client.accounts
        return driver.pages(lists.list(page_size=10, cursor=cursor))

    with (Service if style == "page" else CloudService)(script=script) as service:
        with pytest.raises(errors.BadRequestError) as broken:
            driver.run(service, lambda client: read(client, None), prefetch=0)
        with pytest.raises(errors.PaginationError, match="same page again") as again:
            driver.run(service, lambda client: read(client, broken.value.cursor), prefetch=0)
        assert again.value.cursor == broken.value.cursor
        with pytest.raises(errors.BadRequestError) as end:
            driver.run(service, lambda client: read(client, again.value.cursor), prefetch=0)
        assert end.value.cursor != broken.value.cursor


def test_pages_of_placeholder_rows_that_are_all_alike_are_no_loop(driver: Driver) -> None:
    page = {"data": [{"jobId": "N/A", "startTime": "N/A"}] * 5, "metadata": {"totalCount": 15}}
    with Service(Answer(json=page)) as service:
        assert len(driver.run(service, lambda client: client.jobs.list("c", page_size=5).collect())) == 15
        assert len(service.calls) == 3


def test_a_list_without_a_total_ends_at_an_empty_page(driver: Driver) -> None:
    with Service(script=numbered(25, promise="N/A")) as service:
        items = driver.run(service, lambda client: client.customers.list(page_size=10).collect())
        assert len(items) == 25
        assert [seen.query["pageIndex"] for seen in service.calls] == ["1", "2", "3", "4"]


def test_an_endless_list_without_a_total_is_an_error(driver: Driver) -> None:
    with Service(Answer(json=customers(0, 1, None))) as service, pytest.raises(errors.PaginationError):
        driver.run(service, lambda client: client.customers.list(page_size=1).collect())


def test_a_total_that_promised_more_is_logged(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING), Service(script=numbered(15, promise=99)) as service:
        assert len(driver.run(service, lambda client: client.customers.list(page_size=10).collect())) == 15
    assert "ended after 15 items, though 99 were promised" in caplog.text


def test_an_empty_list_that_promised_nothing_is_not_logged(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING), Service(script=numbered(0)) as service:
        assert driver.run(service, lambda client: client.customers.list(page_size=10).collect()) == []
    assert caplog.text == ""


@pytest.mark.parametrize("totals", [[25, 12, 12], [12, 25, 25], ["25", 25.0, 25]])
def test_a_total_that_changes_underway_loses_nothing_that_it_still_promises(totals: list[Any], driver: Driver) -> None:
    def script(seen: Seen) -> Answer:
        page = int(seen.query["pageIndex"])
        body = customers((page - 1) * 10, 10 if page < 3 else 5)
        body["metadata"]["totalCount"] = totals[page - 1]
        return Answer(json=body)

    with Service(script=script) as service:
        items = driver.run(service, lambda client: client.customers.list(page_size=10).collect())
    wanted = 20 if totals[1] == 12 else 25
    assert [one.id for one in items] == [f"c-{n}" for n in range(wanted)]


def test_a_page_size_that_the_server_caps_loses_nothing(driver: Driver) -> None:
    def script(seen: Seen) -> Answer:
        page = int(seen.query["pageIndex"])
        return Answer(json=customers((page - 1) * 7, min(7, 25 - (page - 1) * 7), 25, page))

    with Service(script=script) as service:
        items = driver.run(service, lambda client: client.customers.list(page_size=100).collect())
        assert [one.id for one in items] == [f"c-{n}" for n in range(25)]
        assert len(service.calls) == 4


def test_a_short_page_in_the_middle_fetches_nothing_twice(driver: Driver) -> None:
    counts = {1: 10, 2: 4, 3: 10, 4: 10, 5: 3}

    def script(seen: Seen) -> Answer:
        page = int(seen.query["pageIndex"])
        return Answer(json=customers(page * 100, counts[page], 37, page))

    with Service(script=script) as service:
        assert len(driver.run(service, lambda client: client.customers.list(page_size=10).collect())) == 37
        assert sorted(seen.query["pageIndex"] for seen in service.calls) == ["1", "2", "3", "4", "5"]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ({"data": {"id": "x"}}, "where the list of items"),
        ({"data": "x"}, "where the list"),
        ([], "array|list where an object"),
    ],
)
def test_a_page_that_is_none_is_a_decode_error_with_a_cursor(body: Any, why: str, driver: Driver) -> None:
    def script(seen: Seen) -> Answer:
        return Answer(json=customers(0, 10, 20)) if seen.query["pageIndex"] == "1" else Answer(json=body)

    with Service(script=script) as service, pytest.raises(errors.DecodeError, match=why) as caught:
        driver.run(service, lambda client: client.customers.list(page_size=10).collect())
    assert caught.value.cursor is not None


@pytest.mark.parametrize("body", [{}, {"data": None}, {"DATA": []}, {"metadata": None}])
def test_a_page_without_items_ends_the_list(body: Any, driver: Driver) -> None:
    with Service(Answer(json=body)) as service:
        assert driver.run(service, lambda client: client.customers.list().collect()) == []
        assert len(service.calls) == 1


@pytest.mark.parametrize(
    "link",
    ["https://evil.example/x", "http://127.0.0.1:{other}/x", "https://127.0.0.1:{port}/x", "//evil.example/x",
     "http://a:b@127.0.0.1:{port}/x", "http://127.0.0.1.evil.example:{port}/", "http://[", "ftp://127.0.0.1:{port}/"],
)  # fmt: skip
@pytest.mark.parametrize("prefetch", [0, 4])
def test_a_link_to_another_origin_gets_no_request_and_no_token(link: str, prefetch: int, driver: Driver) -> None:
    with Service() as stranger, Service() as service:
        target = link.format(other=stranger.port, port=service.port)
        service._answer = lambda seen: Answer(json={"value": [{"id": "x"}], "@odata.nextLink": target})
        with pytest.raises(errors.PaginationError, match="origin|no URL"):
            driver.run(service, lambda client: client.legacy.list_customers().collect(), prefetch=prefetch)
        assert stranger.calls == []
        assert len(service.calls) == 1


def test_a_link_inside_a_cursor_is_held_to_the_same_rule(driver: Driver) -> None:
    from elements_ext._cursors import Position, encode, fingerprint

    call = fingerprint("legacy.list_customers", {}, [], None, None)
    with Service() as service:
        forged = encode(Position("https://evil.example/steal", 10), call)
        with pytest.raises(errors.PaginationError, match="origin"):
            driver.run(service, lambda client: client.legacy.list_customers(cursor=forged))
        assert service.calls == service.token_calls == []


def test_a_relative_link_stays_at_home(driver: Driver) -> None:
    with Service(
        Answer(json={"value": [{"id": "a"}], "nextLink": "customers?$skip=1"}), Answer(json={"value": []})
    ) as service:
        assert len(driver.run(service, lambda client: client.legacy.list_customers().collect())) == 1
        assert service.calls[1].target == "/partner/customers?$skip=1"
        assert "authorization" in service.calls[1].headers


def test_the_commercial_preset_lets_links_go_to_the_sibling_host_only() -> None:
    from elements_ext._avepoint import endpoints
    from elements_ext._paging import check_link

    origins = endpoints("commercial", None, None).origins
    assert check_link("https://graph-us.avepointonlineservices.com/x", None, origins)
    for link in ("http://graph-us.avepointonlineservices.com/x", "https://graph-eu.avepointonlineservices.com/x"):
        with pytest.raises(errors.PaginationError):
            check_link(link, None, origins)


@pytest.mark.parametrize("style_name", ["numbered", "tokened"])
def test_leaving_the_loop_stops_reading_ahead(style_name: str, driver: Driver) -> None:
    script = numbered(1000, delay=0.05) if style_name == "numbered" else tokened(1000)
    _, lists, _ = STYLES[style_name]

    def use(client: Any) -> Any:
        if driver.kind == "sync":
            for count, _ in enumerate(lists(client)):
                if count == 2:
                    break
            return None

        async def loop() -> None:
            count = 0
            async for _ in lists(client):
                count += 1
                if count == 3:
                    break
            gc.collect()
            await asyncio.sleep(0)

        return loop()

    with Service(script=script) as service:
        driver.run(service, use)
        time.sleep(0.2)
        calls = len(service.calls)
        assert calls <= 7
        time.sleep(0.2)
        assert len(service.calls) == calls
    deadline = time.monotonic() + 5
    while any(thread.name == "elements-ext-prefetch" for thread in threading.enumerate()):
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.mark.parametrize("style_name", ["numbered", "tokened"])
def test_leaving_the_loop_ends_the_tries_of_a_page_that_is_read_ahead(style_name: str, driver: Driver) -> None:
    script, lists, _ = STYLES[style_name]

    def failing(seen: Seen) -> Answer:
        return Answer(503, headers={"Retry-After": "20"}) if len(service.calls) > 1 else script(seen)

    def use(client: Any) -> Any:
        pages = lists(client).pages()
        if driver.kind == "sync":
            next(pages)
            while len(service.calls) < 2:
                time.sleep(0.01)
            time.sleep(0.05)
            pages.close()
            time.sleep(0.2)
            return None

        async def loop() -> None:
            await anext(pages)
            while len(service.calls) < 2:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.05)
            await pages.aclose()
            await asyncio.sleep(0.2)

        return loop()

    with Service(script=failing) as service:
        driver.run(service, use, prefetch=1)
        assert len(service.calls) == 2
    deadline = time.monotonic() + 5  # much less than the server asked to wait
    while any(thread.name == "elements-ext-prefetch" for thread in threading.enumerate()):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_pages_are_read_at_the_same_time_where_they_are_numbered(driver: Driver) -> None:
    lock = threading.Lock()
    busy = most = 0

    with Service(script=numbered(400)) as service:
        original = service._handle

        def counting(handler: Any, seen: Seen) -> None:
            nonlocal busy, most
            with lock:
                busy += 1
                # From the first pages to the last: not only those that the first one promised.
                most = max(most, busy) if seen.query.get("pageIndex", "")[:1] == "3" else most
            time.sleep(0.05)
            try:
                original(handler, seen)
            finally:
                with lock:
                    busy -= 1

        service._handle = counting  # type: ignore[method-assign]
        items = driver.run(service, lambda client: client.customers.list(page_size=10).collect(), prefetch=4)
        assert [one.id for one in items] == [f"c-{n}" for n in range(400)]
    assert 3 <= most <= 5


def test_no_more_than_prefetch_pages_wait_for_a_slow_consumer(driver: Driver, style: Any) -> None:
    script, lists, _ = style

    def use(client: Any) -> Any:
        if driver.kind == "sync":
            pages = lists(client).pages()
            next(pages)
            time.sleep(0.3)
            return None

        async def loop() -> None:
            pages = lists(client).pages()
            await anext(pages)
            await asyncio.sleep(0.3)
            await pages.aclose()

        return loop()

    with Service(script=script) as service:
        driver.run(service, use, prefetch=2)
        assert len(service.calls) == 3


def test_the_deadline_of_a_pager_counts_the_consumers_time(driver: Driver) -> None:
    collected: list[Any] = []

    def use(client: Any) -> Any:
        pager = client.customers.list(page_size=10)
        if driver.kind == "sync":
            for page in pager.pages():
                collected.extend(page.items)
                time.sleep(0.15)
            return None

        async def loop() -> None:
            async for page in pager.pages():
                collected.extend(page.items)
                await asyncio.sleep(0.15)

        return loop()

    with Service(script=numbered(1000)) as service:
        with pytest.raises(errors.APITimeoutError, match="deadline") as caught:
            driver.run(service, use, deadline=0.4)
        assert 10 <= len(collected) <= 40
        rest = driver.run(service, lambda c: c.customers.list(page_size=10, cursor=caught.value.cursor).collect())
        assert [one.id for one in collected + rest] == [f"c-{n}" for n in range(1000)]


def test_a_page_with_odd_values_arrives_whole(driver: Driver) -> None:
    rows = [
        {"jobId": "a", "status": 2, "startTime": "2025-09-11T03:21:16Z", "totalCount": "12"},
        {"jobId": "b", "status": 4242, "startTime": "N/A", "totalCount": None, "new": {"x": 1}},
        {"JOBID": "c", "Status": "N/A", "startTime": 5, "totalCount": "N/A"},
        {},
    ]
    page = {"Data": rows, "metaData": {"totalCount": "4"}}
    with Service(Answer(json=page)) as service:
        items = driver.run(service, lambda client: client.jobs.list("c").collect())
    assert [item.job_id for item in items] == ["a", "b", "c", None]
    assert items[0].total_count == 12
    assert items[1].status == 4242
    assert items[1].start_time is None
    assert items[2].status is None
    assert [item.to_dict() for item in items] == rows


@pytest.mark.untraced  # slow when traced
def test_memory_stays_flat_over_a_long_list() -> None:
    import tracemalloc

    with Service(script=numbered(20_000)) as service, service.client() as client:
        pager = iter(client.customers.list(page_size=100))
        for _ in range(2_000):
            next(pager)
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        for count, _ in enumerate(pager):
            if count % 5_000 == 0:
                service.calls.clear()
                # Not at the end: by then the pager has let go of whatever it kept.
                grown = tracemalloc.get_traced_memory()[0] - before
        assert count == 17_999
        tracemalloc.stop()
    assert grown < 1_000_000


@pytest.mark.parametrize("lists", ["numbered", "tokened"])
def test_whatever_ends_a_thread_that_reads_ahead_reaches_the_consumer(lists: str) -> None:
    class Exit(BaseException):
        pass

    class Exiting(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if "pageIndex=2" in str(request.url) or "skipToken" in str(request.url):
                raise Exit
            return httpx.Response(200, json=customers(0, 2, 4) | {"metadata": {"skipToken": "x", "totalCount": 4}})

    with AvePointElements(BearerToken("abc"), transport=Exiting()) as client, pytest.raises(Exit):
        STYLES[lists][1](client).collect()


def test_async_pagers_are_async_generators_that_close(style: Any) -> None:
    async def main(service: Service) -> None:
        async with service.async_client() as client:
            iterator = aiter(lists(client))
            assert inspect.isasyncgen(iterator)
            await anext(iterator)
            await anext(iterator)
            assert len(asyncio.all_tasks()) > 1, "it reads ahead"
            await iterator.aclose()
            assert asyncio.all_tasks() == {asyncio.current_task()}

    script, lists, _ = style
    with Service(script=script) as service:
        asyncio.run(main(service))
