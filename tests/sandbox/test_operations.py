"""Every operation of the document is served, and answers after its schema."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from elements_ext.sandbox import Sandbox
from elements_ext.sandbox.avepoint._handlers import handlers

from .conftest import DOCUMENT, OPERATIONS, Api


def resolve(value: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in value:
        target: Any = DOCUMENT
        for key in value["$ref"].removeprefix("#/").split("/"):
            target = target[key]
        value = target
    return value


def parameters(operation_id: str, place: str) -> list[dict[str, Any]]:
    _, path, operation = OPERATIONS[operation_id]
    shared = DOCUMENT["paths"][path].get("parameters", [])
    return [one for one in map(resolve, [*shared, *operation.get("parameters", [])]) if one["in"] == place]


def bodies(operation_id: str) -> list[Any]:
    """The examples of a request body in the document; None where there is none."""
    content = resolve(OPERATIONS[operation_id][2].get("requestBody", {})).get("content", {})
    media = content.get("application/json", {})
    if "example" in media:
        return [media["example"]]
    return [example["value"] for example in media.get("examples", {}).values()] or [None]


@pytest.fixture
def ids(api: Api) -> dict[str, Any]:
    """Ids that exist, by the name that the document gives them."""
    customer, tenant, user = api.user()
    found = {"customerId": customer, "id": customer, "tenantId": tenant, "userId": user, "date": "202608"}
    found["jobId"] = api.json("jobs.list", customer)["data"][1]["jobId"]
    found["scanProfileId"] = api.json("scan_profiles.list", customer)["data"][0]["profileId"]
    found["ProfileId"] = found["scanProfileId"]
    found["licenseId"] = api.json("resellers.pooled_licenses")["data"][0]["licenseId"]
    found["resellerId"] = api.json("resellers.list")["data"][0]["ResellerId"]
    found["baselineId"] = api.json("baselines.list")["data"][0]["baselineId"]
    found["ruleId"] = api.json("risk_rules.list", customer, tenant)["result"][0]["ruleId"]
    found["workflowId"] = api.json("compliance.workflows", customer, tenant)["data"][0]["workflowId"]
    found |= {"JobType": "Microsoft 365", "JobModule": "SharePoint Online"}
    return found


def known(value: Any, ids: dict[str, Any]) -> Any:
    """An example with ids that exist, where it names some."""
    if isinstance(value, dict):
        return {
            key: ids.get(key, known(one, ids)) if not key.endswith("s") else value[key] for key, one in value.items()
        }
    return [known(one, ids) for one in value] if isinstance(value, list) else value


def values(operation_id: str, ids: dict[str, Any]) -> list[Any]:
    declared = {one["name"]: one for one in parameters(operation_id, "path")}
    path = OPERATIONS[operation_id][1]
    order = [segment[1:-1] for segment in path.split("/") if segment.startswith("{")]
    return [ids.get(name, declared[name].get("example", 0)) for name in order]


def test_each_operation_of_the_document_has_a_handler_and_no_handler_is_left_over() -> None:
    assert set(handlers()) == set(OPERATIONS)
    assert len(OPERATIONS) == 80


@pytest.mark.parametrize("operation_id", sorted(OPERATIONS))
def test_the_documents_own_example_is_answered_after_the_schema(
    operation_id: str, api: Api, ids: dict[str, Any]
) -> None:
    sizes = {one["name"]: 20 for one in parameters(operation_id, "query") if one.get("required")}
    for body in bodies(operation_id):
        answer = api.call(operation_id, *values(operation_id, ids), body=known(body, ids), **sizes)
        assert str(answer.status_code) in OPERATIONS[operation_id][2]["responses"]
        assert answer.is_success, answer.text
        assert answer.headers["request-id"]


READS = [name for name, (method, _, raw) in sorted(OPERATIONS.items()) if method == "GET" or raw.get("x-elements-safe")]


@pytest.mark.parametrize("operation_id", READS)
def test_every_page_of_seeded_data_is_after_the_schema(operation_id: str, api: Api, ids: dict[str, Any]) -> None:
    largest = {
        one["name"]: resolve(one["schema"]).get("maximum", 200)
        for one in parameters(operation_id, "query")
        if one["name"] == "pageSize"
    }
    for index in range(8):
        customer, tenant = api.tenant(index)
        here = {**ids, "customerId": customer, "id": customer, "tenantId": tenant}
        answer = api.call(operation_id, *values(operation_id, here), **largest)
        assert answer.status_code in (200, 404), answer.text


@pytest.mark.parametrize(
    "operation_id",
    sorted(name for name in OPERATIONS if "{" in OPERATIONS[name][1] and "{date}" not in OPERATIONS[name][1]),
)
def test_an_unknown_id_is_a_404_with_a_body(operation_id: str, api: Api, ids: dict[str, Any]) -> None:
    sizes = {one["name"]: 20 for one in parameters(operation_id, "query") if one.get("required")}
    unknown = {**ids, **dict.fromkeys(("customerId", "id", "resellerId", "licenseId", "baselineId"), "no-such-id")}
    body = known(copy.deepcopy(bodies(operation_id)[0]), ids)
    answer = api.call(operation_id, *values(operation_id, unknown), body=body, **sizes)
    assert answer.status_code == 404, answer.text
    assert "no-such-id" in answer.json()["message"]


@pytest.mark.parametrize("name", ["tenantId", "userId", "jobId", "scanProfileId", "ruleId", "workflowId", "ProfileId"])
def test_an_unknown_id_further_down_is_a_404_too(name: str, api: Api, ids: dict[str, Any]) -> None:
    tried = 0
    for operation_id in OPERATIONS:
        if f"{{{name}}}" not in OPERATIONS[operation_id][1]:
            continue
        sizes = {one["name"]: 20 for one in parameters(operation_id, "query") if one.get("required")}
        body = known(bodies(operation_id)[0], ids)
        answer = api.call(operation_id, *values(operation_id, {**ids, name: "no-such-id"}), body=body, **sizes)
        assert answer.status_code == 404, (operation_id, answer.text)
        tried += 1
    assert tried


def test_an_answer_off_its_schema_is_a_500_and_recorded() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["components"]["schemas"]["Customer"]["properties"]["id"] = {"type": "integer"}
    with Sandbox(document=document) as sandbox:
        api = Api(sandbox)
        with api.http:
            answer = api.call("customers.list")
        assert answer.status_code == 500
        assert [violation.operation for violation in sandbox.violations] == ["customers.list"]
        assert ".data[0].id" in sandbox.violations[0].errors[0]
