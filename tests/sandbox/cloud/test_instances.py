"""Instances: connected through the consent page, configured, masked, and all that is written read back."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from elements_ext.sandbox import Sandbox
from elements_ext.sandbox.__main__ import instructions

from .conftest import CALLBACK, HEALTHY, Cloud

MASK = "********"
ASKED = {
    "apiKey": "key",
    "apiSecret": "very/secret+",
    "callbackUrl": CALLBACK,
    "state": "a b&c",
    "scope": "Calendars.Read",
}
CONFIGURATION = {"oauth.api.key": "key", "oauth.api.secret": "very/secret+", "oauth.callback.url": CALLBACK}


def consent(cloud: Cloud, method: str = "POST", suffix: str = "") -> dict[str, list[str]]:
    """What the browser brings back from the consent page."""
    path = "/elements/microsoftgraph/oauth/url"
    answer = cloud.json("GET", path, **ASKED) if method == "GET" else cloud.json("POST", path, ASKED)
    assert answer["element"] == "microsoftgraph"
    assert answer["oauthUrl"].startswith(cloud.sandbox.url)
    assert "secret" not in answer["oauthUrl"]
    redirect = httpx.get(answer["oauthUrl"] + suffix, verify=False)
    assert redirect.status_code == 302
    location = urlsplit(redirect.headers["location"])
    assert location._replace(query="").geturl() == CALLBACK
    return parse_qs(location.query)


def body(code: str | None, **more: Any) -> dict[str, Any]:
    return {
        "element": {"key": "microsoftgraph"},
        "providerData": {"code": code},
        "configuration": CONFIGURATION,
        **more,
    }


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_code_from_the_consent_page_makes_an_instance_once(cloud: Cloud, method: str) -> None:
    back = consent(cloud, method)
    assert back["state"] == ["a b&c"]
    made = cloud.json(
        "POST", "/instances", body(back["code"][0], name="<b>Mara's</b> calendar", tags=["a", "<i>b</i>"])
    )
    assert (made["name"], made["tags"], made["valid"]) == ("Mara's calendar", ["a", "b"], True)
    assert made["configuration"]["oauth.api.secret"] == made["configuration"]["oauth.user.token"] == MASK
    assert "very/secret+" not in str(made)
    assert cloud.json("GET", f"/instances/{made['id']}") == made
    cloud.token = made["token"]
    assert cloud.json("GET", "/ping")["valid"]
    assert cloud.get("/ping").headers["elements-element-instance-id"] == str(made["id"])
    again = cloud.call("POST", "/instances", body(back["code"][0]))
    assert (again.status_code, "invalid_grant" in again.json()["providerMessage"]) == (400, True)


def test_a_code_is_good_for_its_own_client_only(cloud: Cloud) -> None:
    assert cloud.call("POST", "/instances", body("made-up")).status_code == 400
    assert cloud.call("POST", "/instances", body(None)).status_code == 400
    code = consent(cloud)["code"][0]
    other = {**CONFIGURATION, "oauth.api.key": "another"}
    assert cloud.call("POST", "/instances", {**body(code), "configuration": other}).status_code == 400
    assert cloud.call("POST", "/instances", {**body(None), "element": {"key": "nothing"}}).status_code == 404
    missing = {key: value for key, value in CONFIGURATION.items() if key != "oauth.api.secret"}
    refused = cloud.call("POST", "/instances", {**body("x"), "configuration": missing})
    assert "oauth.api.secret" in refused.json()["message"]


def test_consent_can_be_denied(cloud: Cloud, sandbox: Sandbox) -> None:
    assert consent(cloud, suffix="&deny")["error"] == ["access_denied"]
    sandbox.cloud.deny_consent = True
    back = consent(cloud)
    assert (back["error"], back["state"], "code" in back) == (["access_denied"], ["a b&c"], False)
    assert httpx.get(f"{sandbox.url}/common/oauth2/v2.0/authorize", verify=False).status_code == 400


def test_external_authentication_needs_no_code(cloud: Cloud) -> None:
    external = {
        "element": {"key": "microsoftgraph"},
        "externalAuthentication": "initial",
        "configuration": {**CONFIGURATION, "oauth.user.token": "t", "oauth.user.refresh_token": "r"},
    }
    made = cloud.json("POST", "/instances", external)
    assert made["externalAuthentication"] == "initial"
    assert cloud.call("POST", "/instances", {**external, "configuration": CONFIGURATION}).status_code == 400
    plain = {"element": {"key": "stripe"}, "configuration": {"username": "u", "password": "p"}}
    assert cloud.json("POST", "/instances", plain)["configuration"]["password"] == MASK


def test_masks_come_back_and_are_not_taken_back(cloud: Cloud) -> None:
    properties = cloud.json("GET", f"/instances/{HEALTHY}/configuration")
    values = {row["key"]: row.get("propertyValue") for row in properties}
    for key in ("oauth.api.key", "oauth.api.secret", "oauth.user.token", "oauth.user.refresh_token"):
        assert values[key] == MASK
    assert values["oauth.callback.url"].startswith("https://")
    assert cloud.json("GET", "/instances/configuration") == properties
    one = cloud.json("GET", f"/instances/{HEALTHY}")
    put = cloud.call("PUT", f"/instances/{HEALTHY}", {"element": {"id": 5836}, "configuration": one["configuration"]})
    assert put.status_code == 400
    assert "masked" in put.json()["message"]
    key = next(row for row in properties if row["key"] == "event.notification.signature.key")
    assert "propertyValue" not in key
    path = f"/instances/{HEALTHY}/configuration/{key['id']}"
    assert cloud.json("PATCH", path, {"propertyValue": "k"})["propertyValue"] == MASK
    assert cloud.json("GET", path)["propertyValue"] == MASK
    assert cloud.call("PATCH", path, {**key, "propertyValue": MASK}).status_code == 400
    assert cloud.get(f"/instances/{HEALTHY}/configuration/1").status_code == 404


def test_changes_read_back_by_id_and_by_token(cloud: Cloud) -> None:
    made = cloud.instance()
    path = f"/instances/{made['id']}"
    assert cloud.json("PATCH", path, {"name": "Other", "tags": ["x"]})["tags"] == ["x"]
    cloud.json("PATCH", "/instances", {"configuration": {"filter.response.nulls": False}})
    seen = cloud.json("GET", path)
    assert (seen["name"], seen["configuration"]["filter.response.nulls"]) == ("Other", "false")
    put = cloud.json("PUT", path, {"element": {"key": "microsoftgraph"}, "configuration": CONFIGURATION})
    assert (put["tags"], put["configuration"]["filter.response.nulls"]) == ([], "true")
    cloud.json("PUT", "/instances/trace-logging")
    assert cloud.json("GET", path)["traceLoggingEnabled"] is True
    cloud.json("DELETE", "/instances/trace-logging")
    assert cloud.json("GET", "/instances/count")["totalInstances"] == 4
    fresh = {"providerData": {"code": cloud.code()}}
    assert cloud.json("PATCH", path, fresh)["id"] == made["id"]
    cloud.json("DELETE", "/instances")
    assert cloud.get(path).status_code == 404
    assert cloud.get("/ping").status_code == 401


def test_instances_are_found_by_tag_text_and_element(cloud: Cloud) -> None:
    assert {row["id"] for row in cloud.json("GET", "/instances")} == {440871, 440872, 440874}
    tags = cloud.get("/instances", **{"tags[]": ["demo", "disabled"]}).json()
    assert [row["id"] for row in tags] == [440872]
    assert [row["id"] for row in cloud.json("GET", "/instances", searchText="pay")] == [440874]
    assert len(cloud.json("GET", "/instances", elementKeys="microsoftgraph")) == 2
    assert "configuration" not in cloud.json("GET", "/instances", hydrate="false")[0]
    assert len(cloud.json("GET", "/elements/microsoftgraph/instances")) == 2
    assert len(cloud.json("GET", "/accounts/5202/instances")) == 1
    assert len(cloud.json("GET", "/accounts/instances")) == 2
    assert cloud.get("/elements/stripe/instances/440871").status_code == 404


def test_usage_is_found_by_request_id(cloud: Cloud) -> None:
    id_ = cloud.get("/calendars").headers["elements-request-id"]
    row = cloud.json("GET", f"/usage/{id_}")
    assert (row["request_uri"], row["element_key"], row["request_status"]) == (
        "/calendars",
        "microsoftgraph",
        "SUCCESS",
    )
    failed = cloud.get("/calendars/nothing").headers["elements-request-id"]
    assert cloud.json("GET", "/usage")[0]["traffic_id"] == failed
    assert cloud.json("GET", f"/usage/{failed}")["request_status"] == "FAILED"
    days = cloud.json("GET", "/usage/analytics/statuses", to="2026-10-15T00:00:00Z", **{"from": "2026-10-08T00:00:00Z"})
    assert len(days) == 8
    assert sum(day["count"] for day in days) > 200
    fine = {"from": "2026-01-01T00:00:00Z", "to": "2026-10-15T00:00:00Z", "interval": "second"}
    assert cloud.get("/usage/analytics/activity", **fine).status_code == 400


def test_the_shell_is_told_what_to_set(sandbox: Sandbox) -> None:
    lines = instructions(sandbox).splitlines()
    for name, value in {
        "USER_SECRET": sandbox.user_secret,
        "ORGANIZATION_SECRET": sandbox.organization_secret,
        "ELEMENT_TOKEN": sandbox.element_token,
        "BASE_URL": sandbox.cloud_elements_url,
    }.items():
        assert f"export CLOUD_ELEMENTS_{name}={value}" in lines
