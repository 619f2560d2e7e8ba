"""The sandbox says no to what the document does not allow."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Api

CUSTOMERS = "/partner/external/v3/general/customers/batch"
ONBOARD = {
    "identityProviderType": "0",
    "firstName": "Mara",
    "lastName": "Lindqvist",
    "organizationName": "Fabrikam Tools",
    "registrationAccount": "mara@fabrikam.example.com",
    "countryCode": "SE",
    "dataCenter": "f1cdd2b2-ac32-4509-8784-fb2b947ef519",
    "password": "not-a-real-password",
}


@pytest.mark.parametrize("path", ["/", "/nowhere", f"{CUSTOMERS}/", "/partner/external/v3/general", "/connect/token/"])
def test_an_unknown_path_is_a_404_with_a_body(api: Api, path: str) -> None:
    answer = api.http.get(path)
    assert answer.status_code == 404
    assert answer.json()["message"]
    assert answer.headers["request-id"]


def test_a_wrong_method_is_a_405_that_names_the_right_one(api: Api) -> None:
    answer = api.http.get(CUSTOMERS)
    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST"


@pytest.mark.parametrize("content_type", ["text/plain", "", "application/jsonp", "application/x-www-form-urlencoded"])
def test_a_content_type_other_than_json_is_a_400(api: Api, content_type: str) -> None:
    answer = api.call("customers.list", headers={"Content-Type": content_type})
    assert answer.status_code == 400
    assert "Content-Type" in answer.json()["message"]


def test_a_get_needs_the_content_type_too(api: Api) -> None:
    customer, tenant = api.tenant()
    assert api.call("tenants.get", customer, tenant, headers={"Content-Type": ""}).status_code == 400
    parameterized = {"Content-Type": "application/json; charset=utf-8"}
    assert api.call("tenants.get", customer, tenant, headers=parameterized).status_code == 200


@pytest.mark.parametrize(
    "query",
    [
        {"pageIndex": "0"},
        {"pageIndex": "-1"},
        {"pageIndex": "one"},
        {"pageIndex": "1.5"},
        {"pageIndex": ""},
        {"pageSize": "101"},
        {"pageSize": "0"},
        {"pageSize": "1" * 50},
    ],
    ids=str,
)
def test_a_query_value_beyond_its_limits_is_a_400(api: Api, query: dict[str, str]) -> None:
    answer = api.call("customers.list", **query)
    assert answer.status_code == 400
    assert next(iter(query)) in answer.json()["message"]


def test_a_repeated_query_value_is_a_400(api: Api) -> None:
    token = api.token("elements.customers.read.all")
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    assert api.http.post(f"{CUSTOMERS}?pageIndex=1&pageIndex=2", headers=headers).status_code == 400


@pytest.mark.parametrize("size", [None, 0, 1001])
def test_the_page_size_of_protected_objects_is_required_and_limited(api: Api, size: int | None) -> None:
    query = {} if size is None else {"pageSize": size}
    assert api.call("backup.protected_objects", api.customer()["id"], 0, **query).status_code == 400


@pytest.mark.parametrize("module", ["mailbox", "7", "99", "-1"])
def test_a_path_value_that_is_no_code_is_a_400(api: Api, module: str) -> None:
    answer = api.call("backup.protected_objects", api.customer()["id"], module, pageSize=10)
    assert answer.status_code == 400


@pytest.mark.parametrize("date", ["2026", "202613", "202600", "20260801", "august"])
def test_a_month_that_does_not_exist_is_a_400(api: Api, date: str) -> None:
    assert api.call("audit_logs.list", date).status_code == 400


@pytest.mark.parametrize(
    "body",
    [{"customerIds": "one"}, {"customerIds": [1]}, [], "text", 1],
    ids=str,
)
def test_a_body_off_its_schema_is_a_400(api: Api, body: Any) -> None:
    answer = api.call("customers.list", body=body)
    assert answer.status_code == 400
    assert answer.json()["message"].startswith("body")


@pytest.mark.parametrize(
    "content", [b"{", b"{} {}", b"\xff", b'{"customerIds": NaN}', b"[" * 100_000, b'{"customerIds": ["\\ud800"]}']
)
def test_a_body_that_is_no_json_is_a_400(api: Api, content: bytes) -> None:
    token = api.token("elements.customers.read.all")
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    answer = api.http.post(CUSTOMERS, headers=headers, content=content)
    assert answer.status_code == 400
    assert "JSON" in answer.json()["message"]


def test_a_missing_body_is_a_400_only_where_it_is_required(api: Api) -> None:
    assert api.call("customers.list").status_code == 200
    assert api.call("customers.onboard").status_code == 400


@pytest.mark.parametrize("name", sorted(ONBOARD))
def test_each_required_field_is_required(api: Api, name: str) -> None:
    answer = api.call("customers.onboard", body={key: value for key, value in ONBOARD.items() if key != name})
    assert answer.status_code == 400
    assert name in answer.json()["message"]


@pytest.mark.parametrize(
    "changes",
    [
        {"identityProviderType": 3},
        {"identityProviderType": "three"},
        {"registrationAccount": "mara"},
        {"countryCode": "Sweden"},
        {"countryCode": "1A"},
        {"dataCenter": "nowhere"},
        {"password": " "},
        {"managementMode": 1},
        {"tags": "north"},
    ],
    ids=str,
)
def test_onboarding_with_a_wrong_value_is_a_400(api: Api, changes: dict[str, Any]) -> None:
    assert api.call("customers.onboard", body={**ONBOARD, **changes}).status_code == 400


@pytest.mark.parametrize(
    "body",
    [
        {"product": 2048, "licenseType": 0},
        {"product": 2048, "licenseType": 0, "byos": True},
        {"product": 40, "licenseType": 1},
        {"product": 9, "licenseType": 0},
    ],
    ids=str,
)
def test_adding_a_service_by_half_is_a_400(api: Api, body: dict[str, Any]) -> None:
    assert api.call("services.add", api.customer()["id"], body=body).status_code == 400


def test_an_unknown_query_value_is_taken_and_recorded(api: Api) -> None:
    assert api.call("customers.list", colour="blue").status_code == 200
    assert api.sandbox.requests[-1].unknown == ("colour",)


def test_path_values_are_data(api: Api) -> None:
    answer = api.call("tenants.get", api.customer()["id"], "../../x y/%2e")
    assert answer.status_code == 404
    assert "../../x y/%2e" in answer.json()["message"]


def test_the_fixed_segment_beats_the_parameter(api: Api) -> None:
    customer, tenant = api.tenant()
    body = {
        "customerId": customer,
        "tenantIds": [tenant],
        "productName": ["PartnerUserManagement"],
        "hybridTenant": False,
    }
    assert api.call("tenants.connect", body=body).status_code == 200
    assert api.sandbox.requests[-1].operation == "tenants.connect"
