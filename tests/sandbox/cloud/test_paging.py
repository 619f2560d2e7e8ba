"""Pages: tokens that never end, sizes that are cut down, and lists that are 404 when they are empty."""

from __future__ import annotations

import base64
import json

import pytest

from elements_ext.sandbox import Sandbox

from .conftest import GRAPH, HEALTHY, PLATFORM, Cloud

TOKEN = "elements-next-page-token"


def test_five_thousand_events_come_once_each_in_order(cloud: Cloud) -> None:
    rows = cloud.all(cloud.events(), pageSize=1000)
    assert len(rows) == len({row["id"] for row in rows}) == 5000
    numbers = [int(row["subject"].rpartition("#")[2]) for row in rows]
    assert numbers == list(range(5000))
    starts = [row["start"]["dateTime"] for row in rows if not row["isAllDay"]]
    assert starts == sorted(starts)


def test_a_token_comes_with_the_last_page_and_with_the_empty_one_after_it(cloud: Cloud) -> None:
    last = cloud.get(cloud.events("Birthdays"), pageSize=37)
    assert len(last.json()) == 37
    token = last.headers[TOKEN]
    assert "=" not in token
    assert json.loads(base64.urlsafe_b64decode(token + "==")) == {"pageSize": 37, "page": 2}
    after = cloud.get(cloud.events("Birthdays"), nextPage=token)
    assert (after.json(), after.headers["elements-returned-count"]) == ([], "0")
    assert after.headers[TOKEN] != token
    assert "elements-total-count" not in last.headers


def test_a_token_brings_its_page_size_along(cloud: Cloud) -> None:
    first = cloud.get("/contacts", pageSize=7)
    second = cloud.get("/contacts", pageSize=3, nextPage=first.headers[TOKEN])
    assert [row["id"] for row in first.json() + second.json()] == [
        row["id"] for row in cloud.json("GET", "/contacts", pageSize=14)
    ]


def test_the_wrong_name_for_the_token_reads_page_one_for_ever(cloud: Cloud) -> None:
    first = cloud.get("/contacts", pageSize=2)
    again = cloud.get("/contacts", pageSize=2, nextPageToken=first.headers[TOKEN])
    assert again.json() == first.json()
    assert cloud.sandbox.requests[-1].unknown == ("nextPageToken",)


@pytest.mark.parametrize("token", ["x", "!", "eyJwYWdlIjoyfQ", "eyJwYWdlU2l6ZSI6MiwicGFnZSI6MX0", "W10", "bnVsbA"])
def test_a_token_that_is_none_is_refused(cloud: Cloud, token: str) -> None:
    assert cloud.get("/contacts", nextPage=token).status_code == 400


def test_a_page_size_above_the_maximum_is_cut_down_with_a_warning(cloud: Cloud, sandbox: Sandbox) -> None:
    answer = cloud.get(cloud.events(), pageSize=4000)
    assert (answer.status_code, len(answer.json())) == (200, 2000)
    assert "4000" in answer.headers["elements-error"]
    assert "elements-error" not in cloud.get(cloud.events(), pageSize=2000).headers
    sandbox.cloud.max_page_size = 100
    assert len(cloud.json("GET", cloud.events())) == 100
    assert "elements-error" in cloud.get(cloud.events(), pageSize=200).headers
    assert cloud.get("/contacts", pageSize=0).status_code == 400


def test_has_more_comes_where_it_is_switched_on(cloud: Cloud, sandbox: Sandbox) -> None:
    assert "elements-has-more" not in cloud.get("/contacts").headers
    sandbox.cloud.has_more = True
    first = cloud.get("/contacts", pageSize=249)
    assert first.headers["elements-has-more"] == "true"
    assert cloud.get("/contacts", nextPage=first.headers[TOKEN]).headers["elements-has-more"] == "false"


def test_accounts_page_by_offset(cloud: Cloud) -> None:
    page = cloud.get("/accounts", offset=1, pageSize=1)
    assert [row["id"] for row in page.json()] == [5202]
    assert page.headers["elements-total-count"] == "3"
    assert TOKEN not in page.headers
    assert cloud.json("GET", "/accounts", offset=3) == []


def test_platform_lists_page_by_token_with_a_total(cloud: Cloud) -> None:
    assert len(cloud.all("/users", pageSize=4)) == 9
    assert cloud.get("/users", pageSize=4).headers["elements-total-count"] == "9"
    assert len(cloud.all("/elements/keys", pageSize=4)) == 6
    assert len(cloud.all("/usage", pageSize=100, status="FAILED", to="2026-10-15T06:00:00Z")) > 10


def test_empty_lists_are_404_exactly_where_the_document_says(cloud: Cloud) -> None:
    empty = {"pageSize": 5, "where": "email='nobody@example.com'"}
    for path, query in {
        "/instances": {"searchText": "nothing like it"},
        "/accounts/5203/users": {},
        "/usage": {"from": "2020-01-01T00:00:00Z", "to": "2020-01-02T00:00:00Z"},
        "/usage/analytics/times": {"from": "2020-01-01T00:00:00Z", "to": "2020-01-02T00:00:00Z"},
        "/usage/analytics/statuses": {"from": "2020-01-01T00:00:00Z", "to": "2020-01-02T00:00:00Z"},
        "/organizations/objects/definitions": {},
        "/accounts/objects/definitions": {},
        "/accounts/5202/objects/definitions": {},
    }.items():
        answer = cloud.get(path, **query)
        assert answer.status_code == 404, path
        message = answer.json()["message"]
        assert (message[:3], message[-6:]) == ("No ", " found")
    marked = {name for name, (_, _, raw) in (PLATFORM | GRAPH).items() if raw.get("x-elements-empty-404")}
    assert len(marked) == 8
    for path, query in {
        "/notifications": {"topics[]": "unknown"}, "/users": empty, "/vdrs": {}, "/common-resources": {},
        "/instances/events": {}, f"/instances/{HEALTHY}/events": {}, cloud.events("Archive"): {},
        "/things": {}, "/bulk/jobs": {}, "/notifications/subscriptions": {},
    }.items():  # fmt: skip
        assert cloud.json("GET", path, **query) == [], path
    assert cloud.json("GET", f"/instances/{HEALTHY}/objects/definitions") == {}
    assert cloud.get("/notifications").status_code == 400
