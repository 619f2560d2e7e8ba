"""What is written is read back, what is deleted is gone, and what is there already is a 409."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest

from .conftest import HEALTHY, Cloud

START = {"dateTime": "2026-11-02T09:00:00", "timeZone": "Europe/Berlin"}
END = {"dateTime": "2026-11-02T10:00:00.5", "timeZone": "Europe/Berlin"}
FIELDS = {"fields": [{"path": "name", "type": "string"}]}
TRANSFORMATION = {"vendorName": "events", "fields": [{"path": "name", "type": "string", "vendorPath": "subject"}]}


def test_calendars(cloud: Cloud) -> None:
    made = cloud.json("POST", "/calendars", {"name": "Holidays", "color": "lightTeal"})
    path = f"/calendars/{quote(made['id'], safe='')}"
    assert any(sign in made["id"] for sign in "/+=")
    assert cloud.json("GET", path) == made
    changed = cloud.json("PATCH", path, {"name": "Vacations"})
    assert (changed["name"], changed["color"]) == ("Vacations", "lightTeal")
    assert changed["changeKey"] != made["changeKey"]
    assert cloud.json("GET", "/calendars")[-1] == changed
    assert cloud.call("POST", "/calendars", {"name": "Vacations"}).status_code == 409
    assert cloud.json("GET", f"{path}/events") == []
    assert cloud.call("DELETE", path).status_code == 200
    for method, body in (("GET", None), ("PATCH", {"name": "x"}), ("DELETE", None)):
        assert cloud.call(method, path, body).status_code == 404
    assert cloud.get(f"{path}/events").status_code == 404
    assert cloud.call("DELETE", f"/calendars/{quote(cloud.calendar(), safe='')}").status_code == 400


def test_events(cloud: Cloud) -> None:
    events = cloud.events()
    body = {"subject": "New", "start": START, "end": END, "body": {"contentType": "text", "content": "Bring receipts."}}
    made = cloud.json("POST", events, body)
    path = f"{events}/{quote(made['id'], safe='')}"
    assert made["end"]["dateTime"] == "2026-11-02T10:00:00.5000000"
    assert (made["bodyPreview"], made["type"]) == ("Bring receipts.", "singleInstance")
    assert cloud.json("GET", path) == made
    changed = cloud.json("PATCH", path, {"subject": "Newer", "id": "mine"})
    assert (changed["subject"], changed["id"]) == ("Newer", made["id"])
    assert cloud.json("GET", path) == changed
    assert cloud.all(events, where="subject='Newer'") == [changed]
    seeded = cloud.json("GET", events, pageSize=3)[1]
    seeded_path = f"{events}/{quote(seeded['id'], safe='')}"
    assert cloud.json("PATCH", seeded_path, {"showAs": "free"})["showAs"] == "free"
    assert cloud.json("GET", events, pageSize=2)[1]["showAs"] == "free"
    cloud.json("DELETE", f"/calendars/no-such-calendar/events/{quote(made['id'], safe='')}")  # the element's own trap
    cloud.json("DELETE", seeded_path)
    assert cloud.get(path).status_code == cloud.get(seeded_path).status_code == 404
    assert cloud.call("DELETE", path).status_code == 404
    assert len(cloud.all(events, pageSize=2000)) == 4999
    assert seeded["id"] not in {row["id"] for row in cloud.json("GET", events, pageSize=10)}


@pytest.mark.parametrize(
    "body",
    [
        {"subject": "x"},
        {"start": START},
        {"start": START, "end": {"dateTime": "2026-11-01T09:00:00", "timeZone": "Europe/Berlin"}},
    ],
)
def test_an_event_needs_start_and_end_in_order(cloud: Cloud, body: Any) -> None:
    answer = cloud.call("POST", cloud.events(), body)
    assert answer.status_code == 400
    assert "providerMessage" in answer.json()


def test_contacts(cloud: Cloud) -> None:
    made = cloud.json("POST", "/contacts", {"givenName": "Ilse", "surname": "Example"})
    path = f"/contacts/{quote(made['id'], safe='')}"
    assert made["displayName"] == "Ilse Example"
    assert cloud.json("PATCH", path, {"jobTitle": "Owner"})["jobTitle"] == "Owner"
    assert cloud.json("GET", path)["jobTitle"] == "Owner"
    assert cloud.all("/contacts", pageSize=100)[-1]["id"] == made["id"]
    assert cloud.call("PUT", path, {}).status_code == 405
    cloud.json("DELETE", path)
    assert cloud.get(path).status_code == 404
    assert cloud.call("POST", "/contacts", {}).status_code == 400


def test_any_object_by_its_name(cloud: Cloud) -> None:
    made = cloud.json("POST", "/things", {"name": "a", "size": 1})
    path = f"/hubs/x/things/{made['id']}"
    assert cloud.json("GET", path) == made
    assert cloud.json("PATCH", path, {"size": 2}) == {**made, "size": 2}
    assert cloud.json("PUT", path, {"name": "b"}) == {"id": made["id"], "name": "b"}
    assert cloud.json("GET", "/things", where="name='b'") == [{"id": made["id"], "name": "b"}]
    assert cloud.call("POST", "/things", {"id": made["id"]}).status_code == 409
    assert "things" in cloud.json("GET", "/objects")
    child = cloud.json("POST", f"{path}/notes", {"text": "c"})
    assert cloud.json("GET", f"{path}/notes") == [child]
    assert cloud.json("PUT", f"{path}/notes/{child['id']}", {"text": "d"})["text"] == "d"
    cloud.json("DELETE", f"{path}/notes/{child['id']}")
    assert cloud.get(f"{path}/notes/{child['id']}").status_code == 404
    cloud.json("DELETE", path)
    assert cloud.get(path).status_code == cloud.get(f"{path}/notes").status_code == 404
    helium = cloud.call("GET", "/objects", headers={"Elements-Version": "Helium"}).json()
    assert {"name": "events", "vendorName": "events", "type": "vendor"} in helium
    assert any(row["vendorPath"] == "subject" for row in cloud.json("GET", "/objects/events/metadata")["fields"])
    assert cloud.get("/objects/nothing/metadata").status_code == 404


@pytest.mark.parametrize(
    "base", ["/organizations", "/accounts", "/accounts/5202", "/instances", f"/instances/{HEALTHY}"]
)
def test_definitions_at_every_level(cloud: Cloud, base: str) -> None:
    path = f"{base}/objects/things/definitions"
    made = cloud.json("POST", path, FIELDS)
    assert made["fields"][0]["path"] == "name"
    assert made["level"] == base.split("/")[1].rstrip("s")
    assert cloud.json("GET", path) == made
    assert cloud.json("GET", f"{base}/objects/definitions") == {"things": made}
    assert cloud.call("POST", path, FIELDS).status_code == 409
    assert cloud.json("PUT", path, {"fields": []})["fields"] == []
    cloud.json("DELETE", path)
    assert cloud.get(path).status_code == cloud.call("PUT", path, FIELDS).status_code == 404


def test_the_instance_by_token_and_by_id_are_one(cloud: Cloud) -> None:
    cloud.json("POST", "/instances/objects/a/definitions", FIELDS)
    assert cloud.json("GET", f"/instances/{HEALTHY}/objects/a/definitions")
    cloud.json("POST", "/instances/transformations/a", TRANSFORMATION)
    assert cloud.json("GET", f"/instances/{HEALTHY}/transformations").keys() == {"a"}
    assert cloud.call("DELETE", "/instances/objects/a/definitions").status_code == 409


@pytest.mark.parametrize(
    "base",
    [
        "/organizations/elements/microsoftgraph", "/accounts/5202/elements/5836", "/instances", f"/instances/{HEALTHY}",
    ],
)  # fmt: skip
def test_transformations_at_every_level(cloud: Cloud, base: str) -> None:
    path = f"{base}/transformations/things"
    made = cloud.json("POST", path, TRANSFORMATION)
    assert (made["objectName"], made["vendorName"]) == ("things", "events")
    assert cloud.json("GET", path) == made
    assert cloud.json("GET", f"{base}/transformations") == {"things": made}
    assert cloud.call("POST", path, TRANSFORMATION).status_code == 409
    assert cloud.json("PUT", path, {**TRANSFORMATION, "vendorName": "calendars"})["vendorName"] == "calendars"
    cloud.json("DELETE", path)
    assert cloud.get(path).status_code == 404
    cloud.json("POST", path, TRANSFORMATION)
    cloud.json("DELETE", f"{base}/transformations")
    assert cloud.json("GET", f"{base}/transformations") == {}


def test_common_resources_and_vdrs(cloud: Cloud) -> None:
    made = cloud.json("PUT", "/common-resources", {"name": "meetings", **FIELDS})
    assert cloud.json("GET", "/common-resources/meetings") == made
    assert cloud.json("PATCH", "/common-resources/meetings", {"name": "dates"})["fields"] == made["fields"]
    assert cloud.get("/common-resources/meetings").status_code == 404
    assert [row["name"] for row in cloud.json("GET", "/common-resources")] == ["dates"]
    cloud.json("DELETE", "/common-resources/dates")
    assert cloud.json("GET", "/common-resources") == []
    vdr = cloud.json("POST", "/vdrs", {"objectName": "v", **FIELDS})
    path = f"/vdrs/{vdr['id']}"
    assert cloud.json("GET", path) == vdr
    assert cloud.call("POST", "/vdrs", {"objectName": "v", **FIELDS}).status_code == 409
    one = cloud.json("POST", f"{path}/transformations", {**TRANSFORMATION, "elementKey": "microsoftgraph"})
    copy = cloud.json("POST", f"{path}/clone?cloneAllTransformations=true", {"objectName": "w"})
    assert cloud.json("GET", f"/vdrs/{copy['id']}/transformations")[0]["vendorName"] == "events"
    assert cloud.json("GET", f"{path}/transformations/{one['id']}") == one
    system = {"objectName": "v", "fields": [{"path": "s", "type": "string", "level": "system"}]}
    answer = cloud.call("PUT", path, system)
    assert (answer.json()["fields"], "ignored" in answer.headers["elements-error"]) == ([], True)
    cloud.json("DELETE", path)
    assert cloud.get(path).status_code == cloud.get(f"{path}/transformations").status_code == 404


def test_accounts_users_and_roles(cloud: Cloud) -> None:
    account = cloud.json("POST", "/accounts", {"externalId": "new"})
    path = f"/accounts/{account['id']}"
    assert cloud.call("POST", "/accounts", {"externalId": "new"}).status_code == 409
    assert cloud.json("GET", path) == account
    body = {"email": "new@example.com", "firstName": "New", "lastName": "User", "password": "Abcd-1234"}
    user = cloud.json("POST", f"{path}/users", body)
    assert (len(user["secret"]), user["password"]) == (44, "secured")
    seen = cloud.json("GET", "/users/new@example.com")
    assert "secret" not in seen
    assert "Abcd-1234" not in str(seen)
    revealed = cloud.call("GET", f"{path}/users/{user['id']}", headers={"Elements-User-Password": "Abcd-1234"})
    assert revealed.json()["secret"] == user["secret"]
    wrong = cloud.call("GET", f"{path}/users/{user['id']}", headers={"Elements-User-Password": "x"})
    assert wrong.status_code == 401
    assert cloud.call("POST", f"{path}/users", body).status_code == 409
    assert cloud.call("POST", f"{path}/users", {}).status_code == 400
    assert cloud.json("PUT", f"{path}/users/{user['id']}", {"stateProvince": "Berlin"})["stateprovince"] == "Berlin"
    assert cloud.json("PUT", f"/users/{user['id']}/roles/org")["key"] == "org"
    assert cloud.call("PUT", f"/users/{user['id']}/roles/org").status_code == 409
    assert cloud.call("PUT", f"/users/{user['id']}/roles/king").status_code == 400
    assert cloud.call("PUT", "/users/7001/roles/org").status_code == 403
    assert cloud.call("PUT", "/users/1/roles/org").status_code == 404
    assert [role["key"] for role in cloud.json("GET", f"/users/{user['id']}/roles")] == ["default-user", "org"]
    assert cloud.json("PATCH", "/accounts/settings", {"notification.webhook.failure.policy": "queue"})
    assert cloud.json("GET", "/accounts/settings")["notification.webhook.failure.policy"] == "queue"
    cloud.json("DELETE", path)
    assert cloud.get(path).status_code == 404
    assert cloud.json("GET", path, includeInactive="true")["active"] is False
    assert cloud.get(f"/users/{user['id']}").status_code == 404


def test_elements_and_hubs(cloud: Cloud) -> None:
    made = cloud.json("POST", "/elements", {"name": "My Shop", "hub": "crm", "description": "d"})
    assert cloud.json("GET", "/elements/myshop")["description"] == "d"
    assert cloud.json("PUT", f"/elements/{made['id']}", {"name": "My Shop", "description": "e"})["description"] == "e"
    assert cloud.call("PUT", "/elements/stripe", {"name": "x"}).status_code == 403
    cloud.json("DELETE", "/elements/myshop/active")
    assert cloud.json("GET", "/elements/myshop")["active"] is False
    cloud.json("DELETE", "/elements/myshop")
    assert cloud.get("/elements/myshop").status_code == 404
    extra = {"key": "region", "name": "Region", "type": "value"}
    assert cloud.json("POST", "/elements/stripe/configuration", extra)["key"] == "region"
    assert cloud.json("GET", "/elements/stripe/configuration")["configuration"][-1]["key"] == "region"
    cloud.json("POST", "/hubs", {"key": "pos", "name": "Points of sale"})
    assert cloud.json("GET", "/hubs/pos")["name"] == "Points of sale"
    assert cloud.call("DELETE", "/hubs/crm").status_code == 409
    cloud.json("DELETE", "/hubs/pos")
    assert cloud.get("/hubs/pos").status_code == 404


def test_the_generic_routes_reach_the_mailbox_too(cloud: Cloud) -> None:
    body = {"subject": "By the generic route", "start": START, "end": END}
    event = cloud.json("POST", "/hubs/general/events", body)
    path = f"/hubs/general/events/{quote(event['id'], safe='')}"
    assert cloud.json("GET", f"{cloud.events()}/{quote(event['id'], safe='')}") == event
    assert cloud.json("PUT", path, {**body, "subject": "Replaced"})["subject"] == "Replaced"
    assert cloud.call("PATCH", path, {"subject": 5}).status_code == 400
    assert len(cloud.json("GET", "/hubs/general/events", where="subject='Replaced'")) == 1
    assert cloud.get("/hubs/general/events", where="body='x'").status_code == 400
    cloud.json("DELETE", path)
    assert cloud.get(path).status_code == 404


def test_another_calendar_becomes_the_default_one(cloud: Cloud) -> None:
    old, new = cloud.calendar(), cloud.calendar("Team")
    cloud.json("PATCH", f"/calendars/{quote(new, safe='')}", {"isDefaultCalendar": True})
    rows = {row["id"]: row["isDefaultCalendar"] for row in cloud.json("GET", "/calendars")}
    assert (rows[old], rows[new], sum(rows.values())) == (False, True, 1)
    cloud.json("DELETE", f"/calendars/{quote(old, safe='')}")
    assert old not in {row["id"] for row in cloud.json("GET", "/calendars")}


def test_users_are_held_to_their_rights(cloud: Cloud) -> None:
    body = {"email": "low@example.com", "firstName": "Low", "lastName": "User", "password": "Abcd-1234"}
    low = cloud.json("POST", "/organizations/users", body)
    header = f"User {low['secret']}, Organization {cloud.sandbox.organization_secret}"
    king = {**body, "email": "king@example.com", "roles": [{"key": "org-admin"}]}
    assert cloud.call("POST", "/organizations/users", king, {"Authorization": header}).status_code == 403
    assert cloud.call("GET", "/organizations/roles", headers={"Authorization": header}).status_code == 403
    assert cloud.call("POST", "/organizations/users", {**king, "roles": [{"key": "king"}]}).status_code == 400
    assert cloud.call("DELETE", "/users/7001").status_code == 403
    assert cloud.call("PATCH", "/users/low@example.com", {"email": "mara@example.com"}).status_code == 409
    changed = {"roles": [{"key": "admin"}], "password": "Efgh-5678", "active": False}
    assert cloud.call("PATCH", "/users/low@example.com?permanent=true", changed).json()["roles"][0]["key"] == "admin"
    assert cloud.get("/users/low@example.com").status_code == 404
    assert cloud.json("GET", "/users/low@example.com", includeInactive="true")["active"] is False
    assert cloud.call("PATCH", "/accounts/5202", {"externalId": "old-mill"}).status_code == 409
    assert cloud.call("DELETE", "/accounts/5201").status_code == 400
    assert cloud.json("PATCH", "/accounts/5203?permanent=true", {"active": False})["active"] is False
    assert cloud.get("/organizations/1/accounts").status_code == 403
    assert cloud.call("POST", "/organizations", {"name": "Example Integrations"}).status_code == 409
    assert cloud.json("PUT", "/organizations/me", {"name": "Renamed"})["name"] == "Renamed"
    assert cloud.json("GET", "/organizations/me")["secret"] == cloud.sandbox.organization_secret


def test_transformations_are_put_at_any_level(cloud: Cloud) -> None:
    put = {**TRANSFORMATION, "objectName": "things"}
    assert cloud.json("PUT", "/transformations", {**put, "elementInstanceId": HEALTHY})["level"] == "instance"
    assert cloud.json("GET", "/instances/transformations/things")["vendorName"] == "events"
    assert cloud.json("PUT", "/transformations", {**put, "level": "organization"})["level"] == "organization"
    assert cloud.json("PUT", "/transformations", put)["level"] == "account"
    for level in ("/organizations", "/accounts/5201"):
        path = f"{level}/elements/stripe/transformations/things"
        assert cloud.json("GET", path)["vendorName"] == "events"
        cloud.json("DELETE", path)
        assert cloud.get(path).status_code == 404


def test_usage_has_times_and_dates_are_checked(cloud: Cloud) -> None:
    week = {"from": "2026-10-08T00:00:00", "to": "2026-10-15T00:00:00Z"}
    times = cloud.json("GET", "/usage/analytics/times", **week)
    assert all(step["min"] <= step["avg"] <= step["max"] for step in times)
    for wrong in ({**week, "from": "yesterday"}, {"from": week["to"], "to": "2026-10-08T00:00:00Z"}):
        assert cloud.get("/usage/analytics/activity", **wrong).status_code == 400
    assert cloud.get("/usage/analytics/activity", **{**week, "accountIds[]": 90001}).status_code == 403
