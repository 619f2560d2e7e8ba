"""What is written is read back."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Api
from .test_refusals import ONBOARD

TEXT = {
    "update_account_information": {
        "mail": "new@example.com",
        "usageLocation": "SE",
        "preferredLanguage": "sv-SE",
        "enforceStart": True,
        "enforceStartDateTime": "2026-11-01T00:00:00Z",
        "enforceEnd": True,
        "enforceEndDateTime": "2027-11-01T00:00:00Z",
    },
    "update_alternate_email_address": {"alternateEmailAddress": ["a@example.com", "b@example.com"]},
    "update_birthday": {"birthday": "1990-04-01T00:00:00Z"},
    "update_contact_information": {"officePhone": "1", "mobile": "2", "fax": "3"},
    "update_local_contact_information": {
        "officePhone": "1", "mobile": "2", "fax": "3", "ipPhone": "4", "homePhone": "5", "pager": "6",
    },
    "update_general_information": {
        "firstName": "Zoë", "lastName": "Quist", "displayName": "Zoë Quist", "jobTitle": "CTO", "employeeId": "E9",
    },
    "update_local_general_information": {
        "firstName": "Zoë", "lastName": "Quist", "displayName": "Zoë Quist", "jobTitle": "CTO", "employeeId": "E9",
        "middleName": "M", "initials": "ZMQ", "comment": "new",
    },
    "update_is_external": {"isExternal": True},
    "update_is_test": {"isTestUser": True},
    "update_local_notes": {"notes": "Back in May."},
    "update_office": {"company": "Fabrikam", "department": "Legal", "location": "Porto"},
    "update_local_office": {
        "company": "Fabrikam", "department": "Legal", "location": "Porto", "departmentNumber": "77",
    },
    "update_office_information": {
        "postalCode": "4000", "countryRegion": " Portugal", "state": "Norte", "address": "Rua 1", "city": "Porto",
    },
    "update_local_office_information": {
        "postalCode": "4000", "countryRegion": " Portugal", "state": "Norte", "address": "Rua 1", "city": "Porto",
        "webPage": "https://example.com", "poBox": "12", "personalTitle": "Dr.",
    },
    "update_password_setting": {"passwordNeverExpire": True},
    "update_local_profile": {"homeDirectory": "H:", "profilePath": "P:", "logonScript": "logon.cmd"},
}  # fmt: skip


def test_an_onboarded_customer_is_listed_and_empty(api: Api) -> None:
    answer = api.json("customers.onboard", body={**ONBOARD, "identityProviderType": "6", "managementMode": True})
    assert answer["status"] == 1
    (customer,) = api.json("customers.list", body={"customerIds": [answer["id"]]})["data"]
    assert customer["organization"] == "Fabrikam Tools"
    assert customer["countryOrRegion"] == "Sweden"
    assert customer["managementMode"] == 1
    assert len(customer["tenants"]) == 1
    assert api.json("customers.list", pageIndex=401, pageSize=1)["data"] == [customer]
    assert api.json("jobs.list", answer["id"])["data"] == []
    assert api.json("backup.overview", answer["id"])["data"] == []
    assert api.json("users.list", answer["id"], customer["tenants"][0]["id"])["data"]


def test_onboarding_fails_inside_a_200(api: Api) -> None:
    managed = api.customer(5)["ownerEmail"]
    assert api.json("customers.onboard", body={**ONBOARD, "registrationAccount": managed})["status"] == 6
    assert api.json("customers.onboard", body=ONBOARD)["status"] == 1
    assert api.json("customers.onboard", body=ONBOARD)["status"] == 7
    for name, status in (("failed", 2), ("unknown", 3), ("unregistered", 4), ("elsewhere", 5)):
        account = f"{name}@contoso.example.com"
        assert api.json("customers.onboard", body={**ONBOARD, "registrationAccount": account})["status"] == status
    assert api.json("customers.list")["metadata"]["totalCount"] == 401


def test_an_added_service_is_listed(api: Api) -> None:
    id_ = api.json("customers.onboard", body=ONBOARD)["id"]
    body = {"product": 49, "licenseType": 0}
    assert api.json("services.product_overview", id_, 49)["purchasedUserSeat"] == 0
    assert api.json("services.add", id_, body=body) == {"customerId": id_, "product": 49, "status": 1}
    assert api.json("services.product_overview", id_, 49)["purchasedUserSeat"] == 25
    (row,) = api.json("services.list", body={"customerIds": [id_]})["data"]
    assert [product["purchasedUserSeats"] for product in row["products"]] == ["25"]
    assert api.json("services.add", id_, body=body)["status"] == 12


def premium(**changes: Any) -> dict[str, Any]:
    item = {
        "resource": "PartnerWorkspaceOnboarding",
        "subscriptionSourceType": 1,
        "expireTime": "2030-09-30T00:00:00Z",
        "userSeat": 25,
        "paymentType": 1,
    }
    return {"product": 42, "licenseType": 1, "licenseItems": [{**item, **changes}]}


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({}, 1),
        ({"userSeat": 5001}, 4),
        ({"expireTime": "2040-01-01T00:00:00Z"}, 5),
        ({"expireTime": "2020-01-01T00:00:00Z"}, 11),
        ({"expireTime": "2020-01-01T00:00:00Z", "isSameAsPool": True}, 1),
    ],
    ids=str,
)
def test_adding_a_service_fails_inside_a_200(api: Api, changes: dict[str, Any], status: int) -> None:
    id_ = api.json("customers.onboard", body=ONBOARD)["id"]
    assert api.json("services.add", id_, body=premium(**changes))["status"] == status


def test_adding_a_service_with_a_time_that_is_none_is_a_400(api: Api) -> None:
    assert api.call("services.add", api.customer()["id"], body=premium(expireTime="soon")).status_code == 400


@pytest.mark.parametrize("name", sorted(TEXT))
def test_a_users_update_is_read_back(api: Api, name: str) -> None:
    ids = api.user()
    before = api.json("users.get", *ids)
    assert not TEXT[name].items() <= before.items()
    answer = api.call(f"users.{name}", *ids, body=TEXT[name])
    assert (answer.status_code, answer.content) == (204, b"")
    assert api.json("users.get", *ids) == {**before, **TEXT[name]}


@pytest.mark.parametrize("name", ["manager", "sponsor"])
def test_a_users_manager_and_sponsor_are_read_back(api: Api, name: str) -> None:
    ids = api.user()
    for reference in ("boss@example.com", "CN=Boss,DC=example,DC=com"):
        answer = api.call(f"users.update_{name}", *ids, body={"userPrincipalName": reference})
        assert answer.status_code == 204
        assert api.json("users.get", *ids)[name] == reference
    assert api.call(f"users.update_{name}", *ids, body={"userPrincipalName": "boss"}).status_code == 400


def test_an_update_shows_in_the_list_and_nowhere_else(api: Api) -> None:
    customer, tenant, user = api.user()
    others = api.json("users.list", customer, tenant)["data"][1:]
    api.call("users.update_general_information", customer, tenant, user, body=TEXT["update_general_information"])
    first, *rest = api.json("users.list", customer, tenant)["data"]
    assert first["displayName"] == "Zoë Quist"
    assert rest == others


@pytest.mark.parametrize("body", [{}, {"birthday": None}, {"birthday": 1990}], ids=str)
def test_an_update_by_half_is_a_400_and_changes_nothing(api: Api, body: dict[str, Any]) -> None:
    ids = api.user()
    before = api.json("users.get", *ids)
    assert api.call("users.update_birthday", *ids, body=body).status_code == 400
    assert api.json("users.get", *ids) == before


def test_a_created_baseline_retrieves_its_settings_and_is_ready_then(api: Api) -> None:
    customer, tenant = api.tenant()
    body = {"name": "Sandbox baseline", "color": "4", "customerId": customer, "tenantId": tenant}
    answer = api.call("baselines.create", body=body)
    assert answer.status_code == 201
    id_ = answer.json()["baselineId"]
    for status in (1, 2, 2):
        (row,) = api.json("baselines.list", body={"baselineIds": [id_]})["data"]
        assert (row["baselineName"], row["status"]) == ("Sandbox baseline", status)
    assert api.json("baselines.reports", id_)["data"]
    assert api.call("baselines.create", body={**body, "tenantId": "unknown"}).status_code == 404


def test_an_action_applies_baselines_in_a_job(api: Api) -> None:
    customer, tenant = api.tenant(1)
    assert api.json("baselines.tenants", body={"tenantIds": [tenant]})["data"] == []
    first, second = (row["baselineId"] for row in api.json("baselines.list", pageSize=2)["data"])
    data = [{"baselineId": first, "rankingOrder": 2}, {"baselineId": second, "rankingOrder": 1}]
    job = api.json("baselines.perform_tenant_action", customer, tenant, body={"actionType": "1", "data": data})["jobId"]
    for status in (0, 1, 2, 2):
        (row,) = api.json("baselines.jobs", customer, tenant, body={"jobIds": [job]})["data"]
        assert row == {"jobId": job, "type": 1, "status": status}
    (row,) = api.json("baselines.tenants", body={"tenantIds": [tenant]})["data"]
    assert [applied["baselineId"] for applied in row["appliedBaselines"]] == [second, first]


def test_links_change_the_tenant(api: Api) -> None:
    id_ = api.json("customers.onboard", body={**ONBOARD, "identityProviderType": 6})["id"]
    tenant = api.json("customers.list", body={"customerIds": [id_]})["data"][0]["tenants"][0]["id"]
    body = {"aadEnvironment": 2, "tenantFriendlyName": "Main tenant"}
    assert tenant in api.json("tenants.create_auth_link", id_, tenant, body=body)["url"]
    answer = api.json("tenants.get", id_, tenant)
    assert (answer["name"], answer["aadEnvironment"]) == ("Main tenant", 2)
    link = {"consentMethod": 0, "isReAuth": False, "aadEnvironment": 0, "platformEnvironmentType": 3}
    products = ["PartnerWorkspaceOnboarding", "Office365Backup"]
    api.json("tenants.create_app_auth_link", id_, tenant, body={**link, "productNames": products})
    assert api.json("tenants.get", id_, tenant)["platformEnvironmentType"] == 3
    for product in products:
        assert api.json("tenants.app_status", id_, tenant, product)[0] == {"isConsent": True}


def test_connecting_succeeds_and_fails_in_one_200(api: Api) -> None:
    id_ = api.json("customers.onboard", body={**ONBOARD, "identityProviderType": 6})["id"]
    tenant = api.json("customers.list", body={"customerIds": [id_]})["data"][0]["tenants"][0]["id"]
    # The vendor's sample spells this body in PascalCase.
    body = {"CustomerId": id_, "TenantIds": [tenant, "unknown"], "ProductName": ["PartnerUserManagement"]}
    body["HybridTenant"] = True

    link = {"consentMethod": 0, "isReAuth": False, "aadEnvironment": 0, "platformEnvironmentType": 1}
    link["productNames"] = ["PartnerWorkspaceOnboarding"]
    api.json("tenants.create_app_auth_link", id_, tenant, body=link)
    results = api.json("tenants.connect", body=body)["connectTenantsResult"]
    assert results[tenant] == {"isSuccess": False, "errorCode": 1}
    api.json("services.add", id_, body={"product": 49, "licenseType": 0})
    results = api.json("tenants.connect", body=body)["connectTenantsResult"]
    assert results[tenant] == {"isSuccess": True, "errorCode": 0}
    assert results["unknown"] == {"isSuccess": False, "errorCode": 3}
    assert api.json("agents.list", id_, tenant)["agentList"]
    assert api.call("tenants.connect", body={**body, "CustomerId": "unknown"}).status_code == 404


def upsert(license_id: str, product: int, **changes: Any) -> dict[str, Any]:
    body = {"licenseId": license_id, "product": product, "UserSeat": 5, "ExpirationTime": "2027-06-01T00:00:00Z"}
    return {**body, "PaymentType": 0, "IsSameAsPool": False, "UnitPrice": 9.5, **changes}


@pytest.fixture
def reseller(api: Api) -> tuple[str, str, int]:
    """A reseller, and a license of the pool that it has nothing of, with its product."""
    pool = api.json("resellers.pooled_licenses")["data"]
    id_ = api.json("resellers.list")["data"][0]["ResellerId"]
    held = {row["licenseId"] for row in api.json("resellers.licenses", id_)["data"]}
    license_ = next(row for row in pool if row["licenseId"] not in held)
    return id_, license_["licenseId"], license_["product"]


def status_of(api: Api, reseller: str, license_id: str) -> int:
    (row,) = api.json("resellers.licenses", reseller, body={"LicenseIds": [license_id]})["data"]
    status: int = row["status"]
    return status


def test_a_license_is_given_accepted_and_changed(api: Api, reseller: tuple[str, str, int]) -> None:
    id_, license_id, product = reseller
    chosen = {"licenses": [{"licenseId": license_id, "paymentType": 1}]}
    assert api.json("resellers.upsert_license", id_, body=upsert(license_id, product))["status"] == 1
    assert status_of(api, id_, license_id) == 0
    assert api.json("resellers.upsert_license", id_, body=upsert(license_id, product))["status"] == 8
    assert api.json("resellers.accept_licenses", id_, body=chosen)["acceptStatus"] == 9
    assert status_of(api, id_, license_id) == 1
    assert api.json("resellers.accept_licenses", id_, body=chosen)["acceptStatus"] == 13
    assert api.json("resellers.upsert_license", id_, body=upsert(license_id, product, UserSeat=7))["status"] == 1
    usage = api.json("resellers.pooled_license_usage", license_id, body={"ResellerIds": [id_]})["data"]
    assert [(row["allocatedUserSeat"], row["unitPrice"]) for row in usage] == [("7", "9.50")]


def test_a_license_is_rejected(api: Api, reseller: tuple[str, str, int]) -> None:
    id_, license_id, product = reseller
    item = {"licenseId": license_id, "paymentType": 1}
    assert api.json("resellers.reject_licenses", id_, body={"licenses": [item]})["rejectStatus"] == 10
    api.json("resellers.upsert_license", id_, body=upsert(license_id, product))
    assert api.json("resellers.accept_licenses", id_, body={"licenses": [item, item]})["acceptStatus"] == 12
    assert api.json("resellers.reject_licenses", id_, body={"licenses": [item]})["rejectStatus"] == 9
    assert status_of(api, id_, license_id) == 2


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"licenseId": "unknown"}, 3),
        ({"UserSeat": 10**6}, 4),
        ({"ExpirationTime": "2040-01-01T00:00:00Z"}, 5),
        ({"ExpirationTime": "2020-01-01T00:00:00Z"}, 11),
    ],
    ids=str,
)
def test_giving_a_license_fails_inside_a_200(
    api: Api, reseller: tuple[str, str, int], changes: dict[str, Any], status: int
) -> None:
    id_, license_id, product = reseller
    before = api.json("resellers.licenses", id_)
    body = upsert(license_id, product, **changes)
    assert api.json("resellers.upsert_license", id_, body=body)["status"] == status
    assert api.json("resellers.licenses", id_) == before


def test_seats_that_are_given_leave_the_pool(api: Api, reseller: tuple[str, str, int]) -> None:
    id_, license_id, product = reseller
    filter_ = {"LicenseIds": [license_id]}
    before = api.json("resellers.pooled_licenses", body=filter_)["data"][0]["availableUserSeat"]
    api.json("resellers.upsert_license", id_, body=upsert(license_id, product))
    after = api.json("resellers.pooled_licenses", body=filter_)["data"][0]["availableUserSeat"]
    assert int(after) == int(before) - 5
