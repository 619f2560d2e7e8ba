"""Each of the 80 operations through the public clients over HTTP, sync and async, against the validating sandbox."""

from __future__ import annotations

import asyncio
import builtins
import inspect
import json
from collections.abc import Iterator
from importlib import resources
from typing import Any

import pytest

from elements_ext import errors
from elements_ext.pagination import AsyncPager, Pager
from elements_ext.sandbox import Sandbox

DOCUMENT = json.loads(resources.files("avepoint_elements_api").joinpath("openapi.json").read_text("utf-8"))
OPERATIONS = {
    operation["operationId"]: operation
    for item in DOCUMENT["paths"].values()
    for method, operation in item.items()
    if method in ("get", "post", "put", "patch", "delete")
}


def test_there_are_eighty() -> None:
    assert len(OPERATIONS) == 80


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(customers=3) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def ids(sandbox: Sandbox) -> dict[str, Any]:
    """Ids that exist, by argument name."""
    with sandbox.avepoint() as client:
        customer = client.customers.list().collect()[0]
        tenant = customer.tenants[0].id
        found: dict[str, Any] = {"customer_id": customer.id, "id_": customer.id, "id": customer.id, "tenant_id": tenant}
        found["user_id"] = client.users.list(customer.id, tenant).collect(1)[0].id
        found["job_id"] = next(job.job_id for job in client.jobs.list(customer.id) if job.job_id != "N/A")
        found["scan_profile_id"] = found["profile_id"] = client.scan_profiles.list(customer.id).collect(1)[0].profile_id
        found["license_id"] = client.resellers.pooled_licenses().collect(1)[0].license_id
        found["reseller_id"] = client.resellers.list().collect(1)[0].reseller_id
        found["baseline_id"] = client.baselines.list().collect(1)[0].baseline_id
        found["rule_id"] = client.risk_rules.list(customer.id, tenant).result[0].rule_id
        found["workflow_id"] = client.compliance.workflows(customer.id, tenant).collect(1)[0].workflow_id
        found |= {"date": "202608", "job_type": "Microsoft 365", "job_module": "SharePoint Online"}
        found |= {"product_name": "Office365Backup", "module": 0, "type_": 0, "product_type": 2048, "type": 0}
    return found


def example(operation: dict[str, Any], ids: dict[str, Any]) -> Any:
    """A request body out of the document, with ids that exist."""
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    bodies = (
        [content["example"]] if "example" in content else [e["value"] for e in content.get("examples", {}).values()]
    )
    if not bodies:
        return None
    return _known(bodies[0], ids)


def _known(value: Any, ids: dict[str, Any]) -> Any:
    names = {"customerId": "customer_id", "tenantId": "tenant_id", "baselineId": "baseline_id"}
    if isinstance(value, dict):
        known = {key: ids[names[key]] if key in names else _known(one, ids) for key, one in value.items()}
        return known | ({"tenantIds": [ids["tenant_id"]]} if "tenantIds" in known else {})
    return [_known(one, ids) for one in value] if isinstance(value, list) else value


def arguments(method: Any, operation: dict[str, Any], ids: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    positional, named = [], {}
    for name, parameter in inspect.signature(method).parameters.items():
        if parameter.kind is parameter.POSITIONAL_ONLY:
            positional.append(ids[name])
        elif name == "body" and (body := example(operation, ids)) is not None:
            named["body"] = body
        elif parameter.default is parameter.empty:
            named[name] = _required(operation, name)
    return positional, named


def _required(operation: dict[str, Any], name: str) -> Any:
    for one in operation["parameters"]:
        if "$ref" not in one and one["name"].lower() == name.replace("_", ""):
            return one.get("example", one["schema"].get("enum", [0])[0])
    raise AssertionError(name)


def outcome(operation_id: str, result: Any) -> None:
    """A typed answer, if the operation has one."""
    answer = OPERATIONS[operation_id]["responses"]
    documented = next(answer[code] for code in ("200", "201", "204") if code in answer)
    assert (result is None) is ("content" not in documented)


@pytest.mark.parametrize("operation_id", sorted(OPERATIONS))
def test_an_operation_works_through_both_clients(operation_id: str, sandbox: Sandbox, ids: dict[str, Any]) -> None:
    resource, _, name = operation_id.partition(".")
    operation = OPERATIONS[operation_id]

    def settle(error: errors.OperationFailedError) -> None:
        # Writes of examples may be refused in-band the second time; that is an answer too.
        assert error.operation == operation_id
        assert error.result is not None

    before = sandbox.requests.count()
    with sandbox.avepoint(prefetch=0) as client:
        method = getattr(getattr(client, resource), name)
        positional, named = arguments(method, operation, ids)
        try:
            result = method(*positional, **named)
            assert isinstance(result, Pager) is ("x-speakeasy-pagination" in operation)
            outcome(operation_id, builtins.list(result) if isinstance(result, Pager) else result)
        except errors.OperationFailedError as error:
            settle(error)

    async def run() -> None:
        async with sandbox.async_avepoint(prefetch=0) as client:
            method = getattr(getattr(client, resource), name)
            try:
                result = method(*positional, **named)
                if isinstance(result, AsyncPager):
                    await result.collect()
                else:
                    outcome(operation_id, await result)
                raw = getattr(getattr(client.with_raw_response, resource), name)
                response = await raw(*positional, **named)
                assert response.status_code in (200, 201, 204)
                assert response.request_id
            except errors.OperationFailedError as error:
                settle(error)

    asyncio.run(run())
    assert sandbox.requests.count() >= before + 2
    assert sandbox.violations == []
