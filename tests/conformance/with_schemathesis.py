"""Schemathesis makes up requests after each document, right and wrong ones, and judges what the sandbox answers.

No 5xx, no status that the document doesn't name, no answer off its schema. What is checked, and what isn't and why, is
in schemathesis.toml. `make conformance` runs this.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from conformance.documents import PACKAGES, Document, document

from elements_ext.sandbox import Sandbox
from elements_ext.sandbox._log import RecordedRequest
from elements_ext.sandbox._validation import widen

HERE = Path(__file__).parent
DATES = r"^(N/A|\d{4}-\d\d-\d\d|\d\d[-/]\d\d[-/]\d{4}T\d\d:\d\d:\d\dZ)$"
"""What the services write for a time besides RFC 3339: nothing known, a day alone, and American dates."""


def for_sandbox(document: Document, known: dict[str, Any]) -> dict[str, Any]:
    """The document with ids that exist as examples, and with the answers' enums and dates widened.

    The services send codes that are in no list of theirs and dates in other forms (`DATES`), and the sandbox repeats
    that on purpose: clients have to live with it. Requests are held to the document as it is: answers get schemas of
    their own.
    """
    raw: dict[str, Any] = json.loads(json.dumps(document.raw))
    schemas = raw["components"]["schemas"]
    answered = {f"Answer{name}": widen(_answer(schema)) for name, schema in schemas.items()}
    for item in raw["paths"].values():
        for operation in item.values():
            if "responses" in operation:
                operation["responses"] = widen(_answer(operation["responses"]))
    schemas.update(answered)
    raw["components"]["responses"] = widen(_answer(raw["components"]["responses"]))
    for item in raw["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                parameters = map(document.resolve, operation.get("parameters", ()))
                operation["parameters"] = [_known(one, known, operation["tags"][0]) for one in parameters]
    return raw


def _answer(value: Any) -> Any:
    """A part of an answer: references lead to the answers' own schemas, and times may have other forms."""
    if isinstance(value, dict) and value.get("format") == "date-time":
        return {"anyOf": [value, {"type": "string", "pattern": DATES}]}
    if isinstance(value, dict):
        return {
            key: one.replace("#/components/schemas/", "#/components/schemas/Answer")
            if key == "$ref" and isinstance(one, str)
            else _answer(one)
            for key, one in value.items()
        }
    return [_answer(one) for one in value] if isinstance(value, list) else value


def _known(parameter: Any, known: dict[str, Any], resource: str) -> Any:
    name = parameter["name"]
    found = known.get(f"{resource}.{name}", known.get(name)) if parameter["in"] == "path" else None
    return parameter if found is None else {**parameter, "example": found}


def avepoint_ids(sandbox: Sandbox) -> dict[str, Any]:
    """Ids that exist, by the name of the path's parameter, or by resource and name."""
    with sandbox.avepoint() as client:
        customer = client.customers.list().collect(1)[0]
        tenant = customer.tenants[0].id
        return {
            "customerId": customer.id,
            "tenantId": tenant,
            "userId": client.users.list(customer.id, tenant).collect(1)[0].id,
            "jobId": next(job.job_id for job in client.jobs.list(customer.id) if job.job_id != "N/A"),
            "ProfileId": client.scan_profiles.list(customer.id).collect(1)[0].profile_id,
            "scanProfileId": client.scan_profiles.list(customer.id).collect(1)[0].profile_id,
            "id": customer.id,
            "licenseId": client.resellers.pooled_licenses().collect(1)[0].license_id,
            "resellerId": client.resellers.list().collect(1)[0].reseller_id,
            "baselineId": client.baselines.list().collect(1)[0].baseline_id,
            "ruleId": client.risk_rules.list(customer.id, tenant).result[0].rule_id,
            "workflowId": client.compliance.workflows(customer.id, tenant).collect(1)[0].workflow_id,
        }


def cloud_ids(sandbox: Sandbox) -> dict[str, Any]:
    fields = {"fields": [{"path": "name", "type": "string"}]}
    with sandbox.cloud_elements() as client:
        instance = client.instances.list().collect(1)[0].id or 0
        account = client.accounts.list().collect(2)[-1].id or 0
        user = client.users.list().collect(3)[-1].id or 0
        organization = client.organizations.get_current().id or 0
        client.account_definitions.create(account, "things", body=fields)
        client.instance_definitions.create(instance, "things", body=fields)
        client.organization_definitions.create("things", body=fields)
    found: dict[str, Any] = {"keyOrId": "microsoftgraph", "objectName": "things", "key": "documents", "roleKey": "org"}
    found |= {"id": account, "accountId": account, "userId": user, "emailOrId": str(user), "elements.id": 5836}
    found |= {f"{resource}.id": user for resource in ("users", "user_roles", "organization_users")}
    for resource in {
        operation.id.partition(".")[0] for operation in document("cloud_elements_api").operations.values()
    }:
        if resource.startswith(("instance", "element_instances")):
            found[f"{resource}.id"] = instance
        if resource.startswith("organization"):
            found[f"{resource}.id"] = organization
    return found


def graph_ids(sandbox: Sandbox) -> dict[str, Any]:
    with sandbox.cloud_elements() as client, client.microsoft_graph(sandbox.element_token) as graph:
        calendar = graph.calendars.list().collect(2)[-1].id or ""
        event = graph.events.list(calendar).collect(1)[0].id
        contact = graph.contacts.list().collect(1)[0].id
        thing = graph.resources.create("things", body={"name": "one"})["id"]
        note = graph.resources.create_child("things", thing, "notes", body={"text": "two"})["id"]
        job = graph.bulk.create_download(body={"objectName": "contacts", "format": "application/jsonl"}).id or ""
        while graph.bulk.status(job).status not in ("COMPLETED", "ERROR"):
            pass
    return {
        "calendarId": calendar, "eventId": event, "calendars.id": calendar, "contacts.id": contact, "bulk.id": job,
        "objectName": "contacts", "resources.objectName": "things", "objectId": thing, "childObjectName": "notes",
        "childObjectId": note,
    }  # fmt: skip


IDS = {
    "avepoint_elements_api": avepoint_ids,
    "cloud_elements_api": cloud_ids,
    "microsoft_graph_element_api": graph_ids,
}


SUCCEED = {"avepoint_elements_api": 80, "cloud_elements_api": 150, "microsoft_graph_element_api": 37}
"""How many operations must give at least one success: a judge who sees nothing but refusals sees little."""

PASSES = ("--exclude-method=DELETE", "--include-method=DELETE")
"""What deletes comes last, against a sandbox of its own: else it would take away what the others ask for."""


@pytest.mark.timeout(500)
@pytest.mark.parametrize("package", PACKAGES)
def test_the_sandbox_keeps_to_the_document(
    package: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    described = document(package)
    methods = {operation.method for operation in described.operations.values()}
    passes = PASSES if "DELETE" in methods else PASSES[:1]
    requests = [request for only in passes for request in judge(described, only, tmp_path)]
    assert {request.operation for request in requests} >= set(described.operations)
    succeeded = {request.operation for request in requests if request.status is not None and request.status < 300}
    assert len(succeeded & set(described.operations)) >= SUCCEED[package]
    record_property("judge", "Schemathesis")
    record_property("document", package)
    record_property("operations", " ".join(described.operations))
    record_property("calls", len(requests))
    record_property("succeeded", len(succeeded & set(described.operations)))


def judge(described: Document, only: str, folder: Path) -> list[RecordedRequest]:
    """Let Schemathesis loose on a fresh sandbox; what it asked for."""
    with Sandbox(customers=20, events=500, keep_requests=100_000) as sandbox:
        target = folder / "openapi.json"
        target.write_text(json.dumps(for_sandbox(described, IDS[described.package](sandbox))), "utf-8")
        sandbox.requests.clear()
        cloud = described.package != "avepoint_elements_api"
        command = [Path(sys.executable).with_name("st"), "--config-file", HERE / "schemathesis.toml", "run", target]
        command += ["--no-color", only, "--url", sandbox.cloud_elements_url if cloud else sandbox.avepoint_url]
        if not cloud:
            command += ["--header", "Content-Type: application/json"]
        report = folder / "report.txt"
        with report.open("wb") as output:
            run = partial(
                subprocess.run, command, cwd=folder, env=environment(sandbox, cloud), stdout=output, stderr=output
            )
            ended = run(check=False, timeout=400)
        assert ended.returncode == 0, report.read_text("utf-8", "replace")[-20_000:]
        assert sandbox.violations == []
        return list(sandbox.requests)


def environment(sandbox: Sandbox, cloud: bool) -> dict[str, str]:
    secrets = f"User {sandbox.user_secret}, Organization {sandbox.organization_secret}, Element {sandbox.element_token}"
    return {
        **os.environ,
        "SCHEMATHESIS_HOOKS": "hooks",
        "PYTHONPATH": str(HERE),
        "CONFORMANCE_AUTHORIZATION": secrets if cloud else "",
        "CONFORMANCE_TOKEN_URL": sandbox.token_url,
        "CONFORMANCE_CLIENT_ID": sandbox.client_id,
        "CONFORMANCE_CLIENT_SECRET": sandbox.client_secret,
        "NO_PROXY": "127.0.0.1",
    }
