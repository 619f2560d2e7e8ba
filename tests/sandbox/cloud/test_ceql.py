"""Conditions: the documented grammar, and nothing else."""

from __future__ import annotations

import json

import pytest

from elements_ext.sandbox.cloud_elements._ceql import CeqlError, condition, ordering, query

from .conftest import Cloud

ROW = {
    "name": "O'Brien", "n": 3, "f": 1.5, "yes": True, "s": "12", "start": {"dateTime": "2026-10-15T09:00:00.0000000"},
    "when": "2026-10-15T09:00:00Z", "none": None, "a.b": 1,
}  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "name='O''Brien'",
        "`name` = 'O''Brien'",
        "n=3",
        "n!=3 OR n=3",
        "n>=3 AND n<=3 AND n<4 AND n>2",
        "f=1.5",
        "f<2",
        "yes=true",
        "yes != FALSE",
        "yes='true'",
        "s=12",
        "n='3'",
        "name LIKE 'o%'",
        "name like '%RIE%'",
        "name like 'bri'",
        "name LIKE 'O%n'",
        "n IN (1,2,3)",
        "name in ('x', 'O''Brien')",
        "none IS NULL",
        "nothing is null",
        "`start.dateTime` >= '2026-10-15'",
        "start.dateTime<'2026-10-15T10:00:00'",
        "when='2026-10-15T11:00:00+02:00'",
        "when>'2026-10-14'",
        "(n=1 OR n=3) AND yes=true",
        "n=3 OR n=1 AND yes=false",
        "((n=3))",
        "`a.b`=1",
        "nothing!='x'",
        "when='2026-10-15T09:00:00.000Z'",
        "`start.dateTime`<'2026-10-15T09:00:00.5Z'",
        "n!='x'",
        "  n = 3  ",
        "name='O''Brien'and n=3",
    ],
)
def test_a_row_meets(text: str) -> None:
    assert condition(text).meets(ROW), text


@pytest.mark.parametrize(
    "text",
    [
        "name='x'' OR 1=1 --'",
        "n=4",
        "name LIKE 'brien'' '",
        "name LIKE 'Brien%'",
        "n IN (1,2)",
        "name IS NULL",
        "nothing='x'",
        "nothing>1",
        "nothing like '%'",
        "yes=1",
        "when<'2026-10-15'",
        "n=3 AND (yes=false OR n=1)",
        "name > 5 AND n=9",
        "start>'x'",
    ],
)
def test_a_row_does_not_meet(text: str) -> None:
    assert not condition(text).meets(ROW), text


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "name",
        "name=",
        "name='x",
        'name="x"',
        "name=x",
        "=1",
        "(n=1",
        "n=1)",
        "n=1 AND",
        "n=1 XOR n=2",
        "NOT n=1",
        "n IS NOT NULL",
        "n BETWEEN 1 AND 2",
        "n IN ()",
        "n IN (1",
        "n==1",
        "n=1 n=2",
        "name=‘x’",
        "``=1",
        "`n=1",
        "n IN 1",
        "n=1; drop",
        "n=--1",
        "n=1.2.3",
        "name LIKE",
        "'a'='a'",
        "1=1",
        "(" * 500 + "n=1" + ")" * 500,
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(CeqlError):
        condition(text)


def test_queries_and_orders_are_read() -> None:
    asked = query("select id, `start.dateTime` from events where subject='a from b' limit 5")
    assert (asked.object, asked.fields, asked.where, asked.limit) == (
        "events", ("id", "start.dateTime"), "subject='a from b'", 5,
    )  # fmt: skip
    assert query("SELECT * FROM contacts").fields == ()
    assert ordering("name desc, `a.b`") == [("name", True), ("a.b", False)]
    for wrong in (
        "",
        "select from x",
        "select * from",
        "delete from x",
        "select a,,b from x",
        "select * from x limit y",
    ):
        with pytest.raises(CeqlError):
            query(wrong)
    for wrong in ("", "name sideways", "a b c", "a,"):
        with pytest.raises(CeqlError):
            ordering(wrong)


def test_lists_are_filtered_sorted_and_projected(cloud: Cloud) -> None:
    events = cloud.events()
    month = "`start.dateTime`>='2026-10-01' AND `start.dateTime`<'2026-11-01'"
    rows = cloud.all(events, where=month, orderBy="subject desc", fields="subject,start")
    assert 150 < len(rows) < 250
    assert all(row["start"]["dateTime"].startswith("2026-10") for row in rows)
    assert [row["subject"].lower() for row in rows] == sorted((row["subject"].lower() for row in rows), reverse=True)
    assert all(row.keys() == {"id", "subject", "start"} for row in rows)
    tax = cloud.all(events, where="subject like 'tax%'")
    assert tax
    assert all(row["subject"].startswith("Tax") for row in tax)
    assert cloud.all(events, where="subject='x'' OR 1=1 --'") == []
    assert [row["name"] for row in cloud.all("/calendars", where="name ='Team'")] == ["Team"]
    assert cloud.all("/contacts", where="surname IN ('O''Shea') AND displayName!=''")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("where", "bodyPreview like 'x'"),
        ("where", "subject="),
        ("where", "nonsense=1"),
        ("where", "attendees IS NULL"),
        ("orderBy", "body"),
        ("orderBy", "subject up"),
        ("fields", "subject,nonsense"),
    ],
)
def test_what_the_provider_cannot_do_is_its_own_400(cloud: Cloud, name: str, value: str) -> None:
    answer = cloud.get(cloud.events("Team"), **{name: value})
    assert answer.status_code == 400
    body = answer.json()
    assert body.keys() == {"requestId", "message", "providerMessage"}
    assert json.loads(body["providerMessage"])["error"]["code"]
    assert body["requestId"] == answer.headers["elements-request-id"]


def test_the_platform_filters_too(cloud: Cloud) -> None:
    assert [row["id"] for row in cloud.json("GET", "/accounts", where="defaultAccount=true")] == [5201]
    assert [row["key"] for row in cloud.json("GET", "/elements", where="hub='crm'")] == ["sfdc", "hubspotcrm"]
    answer = cloud.get("/accounts", where="name like")
    assert (answer.status_code, "providerMessage" in answer.json()) == (400, False)
