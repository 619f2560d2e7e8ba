"""A running sandbox, and a plain HTTP client for its Cloud Elements side that knows nothing of elements_ext."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import httpx
import pytest

from elements_ext.sandbox import Sandbox

Operations = dict[str, tuple[str, str, dict[str, Any]]]
CALLBACK = "http://127.0.0.1:9/callback"
HEALTHY, DISABLED, DELETED, PAYMENTS = 440871, 440872, 440873, 440874


def read(package: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(resources.files(package).joinpath("openapi.json").read_text("utf-8"))
    return document


def operations(document: Mapping[str, Any]) -> Operations:
    return {
        operation["operationId"]: (method.upper(), path, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict) and "operationId" in operation
    }


PLATFORM_DOCUMENT = read("cloud_elements_api")
GRAPH_DOCUMENT = read("microsoft_graph_element_api")
PLATFORM = operations(PLATFORM_DOCUMENT)
GRAPH = operations(GRAPH_DOCUMENT)


class Cloud:
    """Calls paths of the API with all three secrets, unless told otherwise."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.http = httpx.Client(base_url=sandbox.cloud_elements_url, verify=False, timeout=30)
        self.token = sandbox.element_token

    @property
    def authorization(self) -> str:
        user, organization = self.sandbox.user_secret, self.sandbox.organization_secret
        return f"User {user}, Organization {organization}, Element {self.token}"

    def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        **options: Any,
    ) -> httpx.Response:
        sent = {"Authorization": self.authorization, **(headers or {})}
        if body is not None:
            options["json"] = body
        return self.http.request(method, path, headers=sent, **options)

    def get(self, path: str, **query: Any) -> httpx.Response:
        return self.call("GET", path, params=query or None)

    def json(self, method: str, path: str, body: Any = None, **query: Any) -> Any:
        answer = self.call(method, path, body, params=query or None)
        assert answer.status_code == 200, (answer.status_code, answer.text)
        return answer.json() if answer.content else None

    def all(self, path: str, **query: Any) -> list[Any]:
        """Every item of a list that pages by tokens."""
        items: list[Any] = []
        token: str | None = None
        for _ in range(10_000):
            answer = self.get(path, **query, **({"nextPage": token} if token else {}))
            assert answer.status_code == 200, answer.text
            page = answer.json()
            assert answer.headers["elements-returned-count"] == str(len(page))
            if not page:
                return items
            items += page
            token = answer.headers.get("elements-next-page-token")
            if token is None:
                return items
        raise AssertionError("the list has no end")

    def calendar(self, name: str = "Calendar") -> str:
        return next(row["id"] for row in self.json("GET", "/calendars") if row["name"] == name)

    def events(self, name: str = "Calendar") -> str:
        return f"/hubs/general/calendars/{quote(self.calendar(name), safe='')}/events"

    def code(self, key: str = "key", callback: str = CALLBACK) -> str:
        """A code from the consent page."""
        body = {"apiKey": key, "apiSecret": "secret", "callbackUrl": callback, "state": "s"}
        url = self.json("POST", "/elements/microsoftgraph/oauth/url", body)["oauthUrl"]
        location = httpx.get(url, verify=False).headers["location"]
        return parse_qs(urlsplit(location).query)["code"][0]

    def instance(self, **configuration: str) -> dict[str, Any]:
        """A new Microsoft Graph instance; its token is used from now on."""
        secrets = {"oauth.api.key": "key", "oauth.api.secret": "secret", "oauth.callback.url": CALLBACK}
        body = {
            "element": {"key": "microsoftgraph"},
            "providerData": {"code": self.code()},
            "configuration": {**secrets, **configuration},
            "name": "New one",
        }
        made: dict[str, Any] = self.json("POST", "/instances", body)
        self.token = made["token"]
        return made


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox that must not have broken its own schema."""
    with Sandbox(customers=2) as running:
        yield running
        assert running.violations == []


@pytest.fixture
def cloud(sandbox: Sandbox) -> Iterator[Cloud]:
    caller = Cloud(sandbox)
    with caller.http:
        yield caller
