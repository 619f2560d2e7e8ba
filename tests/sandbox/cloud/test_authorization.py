"""Who gets in, who does not, and what the answers to both look like."""

from __future__ import annotations

import pytest

from elements_ext.sandbox import Sandbox

from .conftest import DELETED, DISABLED, GRAPH, HEALTHY, PAYMENTS, PLATFORM, Cloud


def answer(cloud: Cloud, authorization: str | None, path: str) -> int:
    headers = {} if authorization is None else {"Authorization": authorization}
    response = cloud.http.get(path, headers=headers)
    assert response.headers["elements-request-id"]
    if response.status_code >= 400:
        assert response.json().keys() == {"requestId", "message"}
    return response.status_code


def test_the_parts_may_come_in_any_order_and_more_than_needed(cloud: Cloud, sandbox: Sandbox) -> None:
    user, organization, element = (
        f"User {sandbox.user_secret}",
        f"Organization {sandbox.organization_secret}",
        f"Element {sandbox.element_token}",
    )
    assert answer(cloud, f"{user}, {organization}", "/hubs") == 200
    assert answer(cloud, f"{organization}, {user}", "/hubs") == 200
    assert answer(cloud, f"{element}, {user}, {organization}", "/hubs") == 200
    assert answer(cloud, f"{element}, {user}", "/ping") == 200
    assert answer(cloud, f"{user}, {organization}, {element}", "/instances/configuration") == 200


def test_anything_else_is_a_401(cloud: Cloud, sandbox: Sandbox) -> None:
    user, organization = f"User {sandbox.user_secret}", f"Organization {sandbox.organization_secret}"
    element = f"Element {sandbox.element_token}"
    for wrong in (
        None, "", user, organization, f"{user},{organization}", f"{user} {organization}", f"{user};, {organization}",
        f"User: {sandbox.user_secret}, {organization}", f"user {sandbox.user_secret}, {organization}",
        f"User  {sandbox.user_secret}, {organization}", f"{user}, {user}, {organization}", f"{user}, Organization x",
        f"User x, {organization}", f"{user}, {organization}, Team x", f"Bearer {sandbox.user_secret}",
        f"User {sandbox.organization_secret}, Organization {sandbox.user_secret}",
    ):  # fmt: skip
        assert answer(cloud, wrong, "/hubs") == 401, wrong
    for wrong in (
        f"{user}, {organization}",
        element,
        f"{user}, Element x",
        f"{user}, Element: {sandbox.element_token}",
    ):
        assert answer(cloud, wrong, "/ping") == 401, wrong
    assert answer(cloud, f"{user}, {organization}", "/instances/configuration") == 401


def test_secrets_look_like_the_vendors(sandbox: Sandbox) -> None:
    assert len(sandbox.user_secret) == len(sandbox.element_token) == 44
    assert sandbox.user_secret.endswith("=")
    assert len(sandbox.organization_secret) == 32
    assert int(sandbox.organization_secret, 16)


def test_every_operation_needs_its_own_parts(cloud: Cloud, sandbox: Sandbox) -> None:
    names = {"user": sandbox.user_secret, "organization": sandbox.organization_secret, "element": sandbox.element_token}
    for _, (method, path, operation) in sorted((PLATFORM | GRAPH).items()):
        needed = list(operation["security"][0])
        for missing in needed:
            header = ", ".join(f"{name.capitalize()} {names[name]}" for name in needed if name != missing)
            response = cloud.http.request(method, path, headers={"Authorization": header})
            assert response.status_code == 401, (method, path, missing)
            assert missing.capitalize() in response.json()["message"]


@pytest.mark.parametrize("hub", ["/hubs/general", "/hubs/crm", "/hubs/nonsense", ""])
def test_the_hub_is_not_looked_at(cloud: Cloud, hub: str) -> None:
    assert [row["name"] for row in cloud.json("GET", f"{hub}/calendars", pageSize=1)] == ["Calendar"]
    assert cloud.get(f"{hub}/ping").headers["elements-element-instance-id"] == str(HEALTHY)


def test_the_token_selects_the_instance(cloud: Cloud) -> None:
    cloud.token = cloud.json("GET", f"/instances/{PAYMENTS}")["token"]
    assert cloud.json("GET", "/ping")["endpoint"] == "stripe"
    assert cloud.get("/calendars").status_code == 404
    assert cloud.json("GET", "/objects") == []


def test_a_disabled_instance_is_403_a_deleted_one_401(cloud: Cloud, sandbox: Sandbox) -> None:
    cloud.token = cloud.json("GET", f"/instances/{DISABLED}")["token"]
    refused = cloud.get("/calendars")
    assert (refused.status_code, "disabled" in refused.json()["message"]) == (403, True)
    assert "calendars" in cloud.json("GET", "/objects")
    cloud.json("PUT", "/instances/enabled")
    assert cloud.get("/calendars").status_code == 200
    cloud.json("DELETE", f"/instances/{DISABLED}/enabled")
    assert cloud.get("/calendars").status_code == 403
    cloud.json("DELETE", f"/instances/{DISABLED}")
    assert cloud.get("/calendars").status_code == 401
    assert cloud.get(f"/instances/{DISABLED}").status_code == 404
    assert cloud.get(f"/instances/{DELETED}").status_code == 404


def test_wrong_verbs_paths_types_and_bodies_say_which_they_are(cloud: Cloud) -> None:
    calendar = cloud.calendar()
    assert cloud.call("PUT", "/hubs").status_code == 405
    assert cloud.call("PUT", f"/hubs/general/calendars/{calendar[:3]}", {}).status_code == 405
    assert cloud.call("PUT", "/hubs").headers["allow"] == "GET, POST"
    assert cloud.get("/nothing/at/all/to/be/seen").status_code == 404
    assert cloud.get("/instances/1/nothing").status_code == 404
    text = cloud.call("POST", "/calendars", content=b"name=x", headers={"Content-Type": "text/plain"})
    assert text.status_code == 415
    assert cloud.call("POST", "/calendars", content=b"{").status_code == 400
    assert cloud.call("POST", "/calendars", {}).status_code == 400


def test_another_organizations_account_is_403_and_a_plain_users_list_401(cloud: Cloud, sandbox: Sandbox) -> None:
    assert cloud.get("/accounts/90001").status_code == 403
    body = {"email": "new@example.com", "firstName": "New", "lastName": "User", "password": "Abcd-1234"}
    made = cloud.json("POST", "/accounts/5202/users", body)
    header = f"User {made['secret']}, Organization {sandbox.organization_secret}"
    assert answer(cloud, header, "/accounts") == 401
    assert answer(cloud, header, "/hubs") == 200
    cloud.json("PATCH", f"/users/{made['id']}", {"active": False})
    assert answer(cloud, header, "/hubs") == 401
