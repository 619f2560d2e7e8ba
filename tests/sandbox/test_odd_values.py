"""Every odd value that the real service was seen to send is in the data."""

from __future__ import annotations

import re
import uuid
from typing import Any

from .conftest import DOCUMENT, Api


def codes(name: str) -> set[Any]:
    return set(DOCUMENT["components"]["schemas"][name]["enum"])


def all_jobs(api: Api, customers: int = 12) -> list[dict[str, Any]]:
    page = api.json("customers.list", pageSize=customers)["data"]
    return [job for one in page for job in api.json("jobs.list", one["id"], pageSize=100)["data"]]


def test_scan_rows_have_not_applicable_in_every_text(api: Api) -> None:
    first = api.json("jobs.list", api.customer()["id"])["data"][0]
    assert (first["jobType"], first["jobModule"]) == (0, 0)
    assert {value for key, value in first.items() if key not in ("jobType", "jobModule", "status")} == {"N/A"}


def test_counts_are_strings_sizes_have_units_and_durations_vary(api: Api) -> None:
    jobs = all_jobs(api)
    assert all(isinstance(job["totalCount"], str) for job in jobs)
    assert {"0 GB", "3.1 TB"} <= {job["backupSize"] for job in jobs}
    assert {"0 S", "2s", "38s", "17m39s", "1h13m30s", "N/A"} <= {job["jobDuration"] for job in jobs}
    assert not any(re.fullmatch(r"[0-9a-f]{8}-.*", job["jobId"]) for job in jobs)


def test_there_are_codes_in_no_list(api: Api) -> None:
    jobs = all_jobs(api)
    assert {job["status"] for job in jobs} - codes("JobStatus")
    assert {job["jobModule"] for job in jobs} - codes("JobModule") == {306}
    assert {row["jobStatus"] for row in api.json("customers.list", pageSize=100)["data"]} - codes("CustomerJobStatus")
    assert {row["Status"] for row in api.json("resellers.list")["data"]} - codes("ResellerStatus")
    labels = {row["storage"] for row in api.json("resellers.pooled_licenses")["data"]}
    assert "AvePoint Storage" in labels - codes("ResellerLicenseStorage")
    customer, tenant = api.tenant()
    issues = api.json("azure.risk_issues", customer, tenant)["securityManagementIssueModels"]
    assert issues[0]["resourceType"] == 5
    assert 5 not in codes("AzureResourceType")


def test_every_form_of_a_date_is_there(api: Api) -> None:
    customer, tenant = api.tenant()
    iso, us = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", r"\d\d{0}\d\d{0}\d{{4}}T\d\d:\d\d:\d\dZ"
    services = api.json("services.list", pageSize=100)["data"]
    ends = {product["expirationDate"] for row in services for product in row["products"]}
    assert any(re.fullmatch(iso, end) for end in ends)
    assert any(re.fullmatch(us.format("-"), end) for end in ends)
    overview = api.json("backup.overview", customer)["data"]
    assert re.fullmatch(us.format("/"), overview[0]["lastRunTime"])
    assert re.fullmatch(us.format("-"), api.json("storage_profiles.list")["data"][0]["modifyTime"])
    audit = api.json("audit_logs.list", "202608")["data"][0]
    assert re.fullmatch(r"08/\d\d/2026 \d\d:\d\d:\d\d", audit["operationTime"])
    job = api.json("jobs.list", customer)["data"][1]["jobId"]
    report = api.json("jobs.report_details", customer, job, pageSize=50)["data"]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z", row["finishTime"]) for row in report)
    assert "" in {row["errorCode"] for row in report}
    user = api.json("users.list", customer, tenant)["data"][0]
    assert user["startDate"] == "1970-01-01T00:00:00Z"


def test_one_row_of_the_overview_lacks_two_fields(api: Api) -> None:
    first, second, *_ = api.json("backup.overview", api.customer()["id"])["data"]
    assert first.keys() - second.keys() == {"tenantId", "lastRunTime"}


def test_hit_items_have_metadata_spelt_otherwise_and_a_detail_for_each_source(api: Api) -> None:
    customer, tenant = api.tenant()
    rules = api.json("risk_rules.list", customer, tenant)["result"]
    shapes = set()
    for rule in rules:
        page = api.json("risk_rules.hit_items", customer, tenant, rule["ruleId"])
        assert page["metaData"]["totalCount"] == rule["hitItemCount"]
        assert "metadata" not in page
        assert "objectid" in page["data"][0]
        shapes.add(tuple(page["data"][0]["detail"]))
    assert len(shapes) == len(rules) == 12
    assert {rule["setting"] for rule in rules} > {None}


def test_rule_ids_are_no_uuids(api: Api) -> None:
    for rule in api.json("risk_rules.list", *api.tenant())["result"]:
        assert re.fullmatch(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{8}", rule["ruleId"])


def test_ids_look_like_guids_and_are_not_all_valid_ones(api: Api) -> None:
    ids = [customer["id"] for customer in api.json("customers.list", pageSize=100)["data"]]
    assert all(str(uuid.UUID(id_)) == id_ for id_ in ids)
    assert {uuid.UUID(id_).version for id_ in ids} - {1, 3, 4, 5}


def test_resellers_and_azure_storage_are_in_pascal_case(api: Api) -> None:
    keys = {"ResellerId", "InviteEmail", "Organization", "Email", "Status"}
    assert set(api.json("resellers.list")["data"][0]) == keys
    profiles = api.json("storage_profiles.list")["data"]
    extensions = {row["deviceType"]: row["extension"] for row in profiles}
    assert set(extensions) == codes("StorageDeviceType")
    assert "AccessPoint" in extensions[403]
    assert "bucketName" in extensions[401]


def test_baseline_reports_have_nulls_and_names_go_by_two_keys(api: Api) -> None:
    rows = api.json("baselines.list")["data"]
    assert [("name" in row, "baselineName" in row) for row in rows[:2]] == [(False, True), (True, False)]
    details = {row["details"] for row in api.json("baselines.reports", rows[0]["baselineId"], pageSize=100)["data"]}
    assert None in details


def test_prices_and_seats_of_licenses_are_strings(api: Api) -> None:
    row = api.json("resellers.pooled_licenses")["data"][0]
    assert re.fullmatch(r"\d+\.\d\d", row["unitPrice"])
    assert int(row["totalUserSeat"]) == int(row["allocatedUserSeat"]) + int(row["availableUserSeat"])


def test_the_older_api_has_labels_and_pascal_case_inside(api: Api) -> None:
    customer = api.customer()["id"]
    assert isinstance(api.json("legacy.list_customers")["value"][0]["jobStatus"], str)
    profile = api.json("legacy.list_scan_profiles", customer)["value"][0]["profileId"]
    details = api.json("legacy.get_scan_profile", customer, profile)
    assert "IsIgnoreLockedSiteEnabled" in details
    assert "ContainersName" in details["containers"][0]
    assert "profileID" in api.json("legacy.get_scan_profile_daily_summary", customer, profile)
    wanted = next(job for job in api.json("legacy.list_jobs", customer)["value"] if " " in job["jobModule"])
    labels = wanted["jobType"], wanted["jobModule"]
    jobs = api.json("legacy.list_jobs_of_type", customer, *labels)["value"]
    assert wanted in jobs
    assert {(job["jobType"], job["jobModule"]) for job in jobs} == {labels}
