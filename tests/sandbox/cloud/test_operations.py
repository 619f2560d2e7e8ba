"""Every operation of both documents is served, and answers after its schema."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from elements_ext.sandbox import Sandbox
from elements_ext.sandbox.cloud_elements._data.platform import ADMIN
from elements_ext.sandbox.cloud_elements._handlers import element_handlers, platform_handlers

from .conftest import CALLBACK, DISABLED, GRAPH, GRAPH_DOCUMENT, HEALTHY, PLATFORM, PLATFORM_DOCUMENT, Cloud

PREFIX = "/elements/api-v2"
MULTIPART = "multipart/form-data"


def test_each_operation_has_a_handler_and_no_handler_is_left_over() -> None:
    assert set(platform_handlers()) == set(PLATFORM)
    assert set(element_handlers()) == set(GRAPH)
    assert len(PLATFORM) + len(GRAPH) == 239


def resolve(document: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in value:
        target: Any = document
        for key in value["$ref"].removeprefix("#/").split("/"):
            target = target[key]
        value = target
    return value


def examples(document: dict[str, Any], operation: dict[str, Any]) -> list[Any]:
    """The examples of a request body; None where there is none."""
    media = resolve(document, operation.get("requestBody", {})).get("content", {}).get("application/json", {})
    if "example" in media:
        return [media["example"]]
    return [example["value"] for example in media.get("examples", {}).values()] or [None]


def query(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    """The required query parameters by their examples."""
    found = {}
    for raw in operation.get("parameters", []):
        one = resolve(document, raw)
        if one["in"] == "query" and one.get("required"):
            found[one["name"]] = one.get("example", resolve(document, one["schema"]).get("example", "a"))
    return found


@pytest.fixture
def ready(cloud: Cloud) -> Callable[[str], dict[str, Any]]:
    """What each operation needs to be there beforehand; gives values of the path by name."""
    definition = {"fields": [{"path": "name", "type": "string"}]}
    transformation = {"vendorName": "events", "fields": [{"path": "name", "type": "string", "vendorPath": "subject"}]}

    def make(operation_id: str) -> dict[str, Any]:
        family, _, method = operation_id.partition(".")
        values: dict[str, Any] = {
            "id": 5202, "accountId": 5202, "userId": ADMIN + 2, "emailOrId": str(ADMIN + 5),
            "keyOrId": "microsoftgraph", "objectName": "things", "roleKey": "org", "key": "documents", "formulaId": 1,
            "configId": HEALTHY * 100 + 5,
        }  # fmt: skip
        if family == "elements" and "{id}" in PLATFORM[operation_id][1]:
            values["id"] = 5836
        if family == "elements" and method in ("replace", "delete"):
            values["keyOrId"] = cloud.json("POST", "/elements", {"name": "Own", "hub": "general"})["key"]
        if family == "hubs" and method == "delete":
            values["key"] = cloud.json("POST", "/hubs", {"key": "own", "name": "Own"})["key"]
        if family in ("users", "user_roles", "organization_users"):
            values["id"] = ADMIN + 2
        if family == "account_roles" and method == "revoke":
            cloud.json("PUT", "/accounts/5202/roles/org")
        if family == "user_roles" and method == "revoke":
            cloud.json("PUT", f"/users/{ADMIN + 2}/roles/org")
        if family.startswith("organization"):
            values["id"] = 4100
        if family in ("organization_users", "users"):
            values["emailOrId"] = str(ADMIN + 3)
        if family.startswith("instance") or family == "element_instances":
            values["id"] = HEALTHY
        if family.endswith("_definitions") and method not in ("create", "create_all"):
            base = {"organization": "/organizations", "account": "/accounts/5202", "current_account": "/accounts",
                    "instance": f"/instances/{HEALTHY}", "current_instance": "/instances"}  # fmt: skip
            path = base[family.removesuffix("_definitions")]
            cloud.json("POST", f"{path}/objects/things/definitions", definition)
        if family.endswith("_transformations") and family != "vdr_transformations" and method != "create":
            base = {"organization": "/organizations/elements/microsoftgraph",
                    "account": "/accounts/5202/elements/microsoftgraph",
                    "instance": f"/instances/{HEALTHY}", "current_instance": "/instances"}  # fmt: skip
            path = base[family.removesuffix("_transformations")]
            cloud.json("POST", f"{path}/transformations/things", transformation)
        if family == "common_resources":
            values["name"] = cloud.json("PUT", "/common-resources", {"name": "ours", "fields": []})["name"]
        if family in ("vdrs", "vdr_transformations") and "{id}" in PLATFORM[operation_id][1]:
            vdr = cloud.json("POST", "/vdrs", {"objectName": "mine", "fields": [{"path": "a", "type": "string"}]})
            values["id"] = vdr["id"]
            made = cloud.json("POST", f"/vdrs/{vdr['id']}/transformations", transformation)
            values["transformationId"] = made["id"]
        if family in ("notifications", "subscriptions", "deliveries"):
            subscription = {"channel": "email", "topics": ["t"], "config": {"url": "mailto:a@example.com"}}
            values["subscriptionId"] = cloud.json("POST", "/notifications/subscriptions", subscription)["id"]
            values["notificationId"] = cloud.json("POST", "/notifications", {"topic": "t"})["id"]
            values["id"] = values["subscriptionId" if family == "subscriptions" else "notificationId"]
        if "{eventId}" in PLATFORM[operation_id][1]:
            changed = {"configuration": {"event.notification.enabled": True,
                                         "event.notification.callback.url": CALLBACK}}  # fmt: skip
            cloud.json("PATCH", f"/instances/{HEALTHY}", changed)
            moment = {"dateTime": "2026-10-20T09:00:00", "timeZone": "UTC"}
            cloud.json("POST", cloud.events(), {"subject": "x", "start": moment, "end": moment})
            values["eventId"] = cloud.json("GET", "/instances/events")[0]["id"]
        if "{operationId}" in PLATFORM[operation_id][1]:
            values["operationId"] = "getContacts"
        if operation_id == "usage.get":
            values["id"] = cloud.get("/ping").headers["elements-request-id"]
        return values

    return make


def adapted(cloud: Cloud, operation_id: str, body: Any) -> Any:
    """An example with what the sandbox must know of: a code of its own, an element, an instance."""
    if isinstance(body, dict) and ("providerData" in body or operation_id.endswith(("instances.create",))):
        configuration = {"oauth.api.key": "key", "oauth.api.secret": "s", "oauth.callback.url": CALLBACK}
        body = {**body, "providerData": {"code": cloud.code()}, "configuration": configuration}
    if isinstance(body, dict) and "element" in body:
        body = {**body, "element": {"key": "microsoftgraph"}}
    if isinstance(body, dict) and "elementInstanceId" in body:
        body = {**body, "elementInstanceId": HEALTHY}
    if isinstance(body, dict) and "configuration" in body and isinstance(body["configuration"], dict):
        body["configuration"] = {k: v for k, v in body["configuration"].items() if v != "********"}
    if isinstance(body, dict) and body.get("propertyValue") == "********":
        body = {"propertyValue": "new"}
    return body


@pytest.mark.parametrize("operation_id", sorted(PLATFORM))
def test_the_platforms_own_examples_are_answered_after_the_schema(
    operation_id: str, cloud: Cloud, ready: Callable[[str], dict[str, Any]]
) -> None:
    method, path, operation = PLATFORM[operation_id]
    values = ready(operation_id)
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
    for body in examples(PLATFORM_DOCUMENT, operation):
        answer = cloud.call(
            method, path, adapted(cloud, operation_id, body), params=query(PLATFORM_DOCUMENT, operation)
        )
        if operation_id in ("accounts.delete", "usage.list_statuses", "usage.list_times"):
            assert answer.status_code in (200, 404)
        else:
            assert answer.status_code == 200, (operation_id, answer.status_code, answer.text)
        assert answer.headers["elements-request-id"]
    assert "{" not in path


@pytest.mark.parametrize("operation_id", sorted(GRAPH))
def test_the_elements_own_examples_are_answered_after_the_schema(operation_id: str, cloud: Cloud) -> None:
    method, path, operation = GRAPH[operation_id]
    calendar, event = cloud.calendar("Team"), cloud.json("GET", cloud.events("Team"))[0]["id"]
    contact = cloud.json("GET", "/contacts", pageSize=1)[0]["id"]
    record = cloud.json("POST", "/hubs/general/things", {"name": "one"})["id"]
    child = cloud.json("POST", f"/hubs/general/things/{record}/notes", {"text": "two"})["id"]
    job = cloud.json("POST", "/bulk/download", {"objectName": "contacts", "format": "application/json"})["id"]
    cloud.json("GET", f"/bulk/{job}/status")
    cloud.json("GET", f"/bulk/{job}/status")
    values = {
        "calendarId": calendar, "eventId": event, "objectId": record, "childObjectName": "notes",
        "childObjectId": child,
        "id": job if operation_id.startswith("bulk.") else contact,
        "objectName": "things" if operation_id.startswith("resources.") else "contacts",
    }  # fmt: skip
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
    options: dict[str, Any] = {"params": query(GRAPH_DOCUMENT, operation)}
    if operation_id == "bulk.query":
        options["params"] = {"q": "select * from contacts where displayName like 'a%' limit 3"}
    if operation_id == "bulk.create_upload":
        options["files"] = {"file": ("a.csv", "givenName,surname\nIlse,Example\n", "text/csv")}
    for body in examples(GRAPH_DOCUMENT, operation):
        answer = cloud.call(method, path, body, **options)
        assert answer.status_code == 200, (operation_id, answer.status_code, answer.text)
        assert answer.headers["elements-request-id"]


@pytest.mark.parametrize("operation_id", sorted(name for name in PLATFORM if "{" in PLATFORM[name][1]))
def test_an_unknown_id_is_refused_with_a_body(operation_id: str, cloud: Cloud) -> None:
    method, path, operation = PLATFORM[operation_id]
    for name in (
        "id",
        "accountId",
        "userId",
        "configId",
        "formulaId",
        "notificationId",
        "subscriptionId",
        "transformationId",
    ):
        path = path.replace(f"{{{name}}}", "424242")
    while "{" in path:
        path = path[: path.index("{")] + "nope" + path[path.index("}") + 1 :]
    body = examples(PLATFORM_DOCUMENT, operation)[0]
    answer = cloud.call(method, path, body, params=query(PLATFORM_DOCUMENT, operation))
    makes = operation_id.endswith((".create", ".grant")) or "current_instance" in operation_id or method == "DELETE"
    if "current" in operation_id or operation_id.startswith("organization"):
        assert answer.status_code in (200, 400, 403, 404)
    else:
        assert answer.status_code in ((400, 403, 404) if makes else (403, 404)), (answer.status_code, answer.text)
    if answer.status_code != 200:
        assert set(answer.json()) >= {"requestId", "message"}
        assert answer.json()["requestId"] == answer.headers["elements-request-id"]


def test_an_answer_off_its_schema_is_a_500_and_recorded() -> None:
    document = json.loads(json.dumps(GRAPH_DOCUMENT))
    document["components"]["schemas"]["Calendar"]["properties"]["id"] = {"type": "integer"}
    with Sandbox(customers=1, graph_document=document) as sandbox:
        caller = Cloud(sandbox)
        with caller.http:
            assert caller.get("/calendars").status_code == 500
        assert [violation.operation for violation in sandbox.violations] == ["calendars.list"]


def test_a_disabled_instance_is_a_403_but_for_its_objects(cloud: Cloud) -> None:
    cloud.token = cloud.json("GET", f"/instances/{DISABLED}")["token"]
    for operation_id, (method, path, operation) in GRAPH.items():
        options: dict[str, Any] = {"params": query(GRAPH_DOCUMENT, operation)}
        answer: httpx.Response = cloud.call(method, path.replace("{", "").replace("}", ""), **options)
        assert answer.status_code == (200 if operation_id == "objects.list" else 403), operation_id
