"""Pages are cut as the vendor cuts them, and lists end."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from .conftest import Api


def numbered(api: Api, operation_id: str, *values: object, size: int, key: str = "data") -> list[Any]:
    """All items of a numbered list, until the first empty page."""
    items: list[Any] = []
    for index in range(1, 1000):
        page = api.json(operation_id, *values, pageIndex=index, pageSize=size)
        if not page[key]:
            return items
        assert len(page[key]) <= size
        items += page[key]
    raise AssertionError("no end")


def tokens(api: Api, operation_id: str, *values: object, **query: object) -> list[dict[str, Any]]:
    """All pages of a list that pages by token."""
    pages = [api.json(operation_id, *values, **query)]
    while token := pages[-1]["metadata"].get("skipToken"):
        pages.append(api.json(operation_id, *values, skipToken=token, **query))
        assert len(pages) < 1000
    return pages


def test_400_customers_come_in_4_pages_and_the_fifth_is_empty(api: Api) -> None:
    customers = numbered(api, "customers.list", size=100)
    assert len({customer["id"] for customer in customers}) == 400
    assert api.sandbox.requests.count("customers.list") == 5
    metadata = api.json("customers.list", pageIndex=5, pageSize=100)["metadata"]
    assert metadata == {"pageIndex": 5, "pageSize": 100, "totalCount": 400}


def test_a_page_far_beyond_the_end_is_empty(api: Api) -> None:
    assert api.json("customers.list", pageIndex=10**17)["data"] == []


@pytest.mark.parametrize(("operation_id", "size"), [("customers.list", 50), ("resellers.list", 100)])
def test_the_default_size_is_the_documents(api: Api, operation_id: str, size: int) -> None:
    page = api.json(operation_id)
    assert page["metadata"]["pageIndex"] == 1
    assert page["metadata"]["pageSize"] == size


def test_a_list_is_the_same_however_it_is_cut(api: Api) -> None:
    customer = api.customer(3)["id"]
    whole = numbered(api, "jobs.list", customer, size=100)
    assert numbered(api, "jobs.list", customer, size=7) == whole
    assert 10 <= len(whole) <= 60


def test_protected_objects_count_the_page_and_end_without_a_token(api: Api) -> None:
    pages = tokens(api, "backup.protected_objects", api.customer()["id"], 0, pageSize=500)
    assert [len(page["data"]) for page in pages] == [500, 500, 250]
    assert [page["metadata"]["totalCount"] for page in pages] == [500, 500, 250]
    assert pages[-1]["metadata"]["skipToken"] == ""
    assert set(pages[0]["metadata"]["skipToken"]) & set("+/=")


def test_the_job_reports_token_has_to_be_percent_encoded(api: Api) -> None:
    customer = api.customer()["id"]
    job = api.json("jobs.list", customer)["data"][1]["jobId"]
    pages = tokens(api, "jobs.report_details", customer, job, pageSize=500)
    assert [len(page["data"]) for page in pages] == [500, 500, 200]
    assert {page["metadata"]["totalCount"] for page in pages} == {1200}
    token = pages[0]["metadata"]["skipToken"]
    assert "|" in token
    assert "%" in token
    assert "skipToken" not in pages[-1]["metadata"]
    raw = api.http.get(
        f"/partner/external/v3/general/customers/{customer}/jobs/{job}/report-details?pageSize=500&skipToken={token}",
        headers={"Authorization": f"Bearer {api.token('elements.jobs.read.all')}", "Content-Type": "application/json"},
    )
    assert raw.status_code == 400


@pytest.mark.parametrize("operation_id", ["audit_logs.list", "resellers.audit_logs"])
def test_the_audit_logs_token_brings_its_page_size_along(api: Api, operation_id: str) -> None:
    pages = tokens(api, operation_id, "202608")
    assert json.loads(base64.b64decode(pages[0]["metadata"]["skipToken"])) == {"pageSize": 50, "jumpPage": 2}
    whole = [row["auditId"] for page in pages for row in page["data"]]
    assert len(set(whole)) == len(whole) == pages[0]["metadata"]["totalCount"]
    first = api.json(operation_id, "202608", pageSize=30)
    second = api.json(operation_id, "202608", skipToken=first["metadata"]["skipToken"])
    assert [row["auditId"] for row in first["data"] + second["data"]] == whole[:60]


def base64_json(value: Any) -> str:
    return base64.b64encode(json.dumps(value).encode()).decode()


@pytest.mark.parametrize(
    "token",
    [
        "nonsense",
        "====",
        base64_json([]),
        base64_json({"pageSize": 0, "jumpPage": 2}),
        base64_json({"pageSize": 50}),
        base64_json({"pageSize": True, "jumpPage": 2}),
    ],
)
def test_a_wrong_token_is_a_400(api: Api, token: str) -> None:
    customer = api.customer()["id"]
    job = api.json("jobs.list", customer)["data"][1]["jobId"]
    assert api.call("audit_logs.list", "202608", skipToken=token).status_code == 400
    assert api.call("backup.protected_objects", customer, 0, pageSize=9, skipToken=token).status_code == 400
    assert api.call("jobs.report_details", customer, job, pageSize=9, skipToken=token).status_code == 400


def test_a_token_of_another_list_is_a_400(api: Api) -> None:
    customer = api.customer()["id"]
    other = api.customer(1)["id"]
    token = api.json("backup.protected_objects", customer, 0, pageSize=9)["metadata"]["skipToken"]
    assert api.call("backup.protected_objects", customer, 0, pageSize=9, skipToken=token).status_code == 200
    assert api.call("backup.protected_objects", customer, 1, pageSize=9, skipToken=token).status_code == 400
    assert api.call("backup.protected_objects", other, 0, pageSize=9, skipToken=token).status_code == 400


@pytest.mark.parametrize(
    ("operation_id", "key"),
    [("azure.cost_issues", "costIssueItemModels"), ("azure.risk_issues", "securityManagementIssueModels")],
)
def test_azures_envelope_says_whether_there_is_more(api: Api, operation_id: str, key: str) -> None:
    customer, tenant = api.tenant(2)
    total = api.json(operation_id, customer, tenant)["totalCount"]
    assert len(numbered(api, operation_id, customer, tenant, size=10, key=key)) == total
    last = -(-total // 10)
    for index in range(1, last + 2):
        page = api.json(operation_id, customer, tenant, pageIndex=index, pageSize=10)
        assert page["hasNextPage"] == (index < last)


@pytest.mark.parametrize(
    ("operation_id", "link"), [("legacy.list_customers", "@odata.nextLink"), ("legacy.list_services", "nextLink")]
)
def test_the_older_api_links_to_the_next_page_on_its_own_origin(api: Api, operation_id: str, link: str) -> None:
    page = api.json(operation_id)
    request = api.sandbox.requests[-1]
    headers = {name: request.headers[name] for name in ("authorization", "content-type")}
    count, pages = len(page["value"]), 1
    while url := page.get(link):
        assert url.startswith(api.sandbox.url + "/partner/")
        answer = api.http.get(url, headers=headers)
        assert answer.status_code == 200
        page = answer.json()
        count, pages = count + len(page["value"]), pages + 1
    assert (count, pages) == (400, 4)


def test_a_wrong_link_token_is_a_400(api: Api) -> None:
    for token in ("x", "-1", ""):
        assert api.call("legacy.list_customers", **{"$skiptoken": token}).status_code == 400


def test_filters_choose(api: Api) -> None:
    first, second = api.customer(7)["id"], api.customer(2)["id"]
    page = api.json("customers.list", body={"customerIds": [first, second, "unknown"]})
    assert [customer["id"] for customer in page["data"]] == [first, second]
    assert page["metadata"]["totalCount"] == 2
    for everything in ({}, {"customerIds": None}, {"customerIds": []}):
        assert api.json("customers.list", body=everything)["metadata"]["totalCount"] == 400
    jobs = api.json("jobs.list", first, body={"jobType": 7}, pageSize=100)["data"]
    assert {job["jobType"] for job in jobs} == {7}


def test_codes_in_a_query_choose_alone_or_joined(api: Api) -> None:
    customer, tenant = api.tenant()
    for codes in ("2", "2,6"):
        rules = api.json("risk_rules.list", customer, tenant, dataSources=codes)["result"]
        assert {rule["dataSource"] for rule in rules} == {int(code) for code in codes.split(",")}
        users = api.json("users.security_overview", customer, tenant, status=codes)["data"]
        assert all(set(user["status"]) & {int(code) for code in codes.split(",")} for user in users)
    enabled = api.json("risk_rules.list", customer, tenant, status=1)["result"]
    disabled = api.json("risk_rules.list", customer, tenant, status=0)["result"]
    assert len(enabled) + len(disabled) == 12
    risky = api.json("compliance.sign_ins", customer, tenant, risky="true")["data"]
    assert all(row["isRisk"] for row in risky)
