"""A running sandbox, and a plain HTTP client for it that knows nothing of elements_ext."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from elements_ext.sandbox import Sandbox

DOCUMENT: dict[str, Any] = json.loads(
    resources.files("avepoint_elements_api").joinpath("openapi.json").read_text(encoding="utf-8")
)
OPERATIONS: dict[str, tuple[str, str, dict[str, Any]]] = {
    operation["operationId"]: (method.upper(), path, operation)
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
    if isinstance(operation, dict) and "operationId" in operation
}


class Api:
    """Calls operations by their id, with a token for just their scopes."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.http = httpx.Client(base_url=sandbox.url, verify=False)  # loopback; a TLS context takes time
        self._tokens: dict[str, str] = {}

    def form(self, scope: str, changes: Mapping[str, str] | None = None) -> dict[str, str]:
        return {
            "grant_type": "client_credentials",
            "client_id": self.sandbox.client_id,
            "client_secret": self.sandbox.client_secret,
            "scope": scope,
            **(changes or {}),
        }

    def token(self, scope: str) -> str:
        if scope not in self._tokens:
            answer = self.http.post("/connect/token", data=self.form(scope))
            assert answer.status_code == 200, answer.text
            self._tokens[scope] = answer.json()["access_token"]
        return self._tokens[scope]

    def call(
        self,
        operation_id: str,
        *values: object,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        **query: object,
    ) -> httpx.Response:
        """Call an operation; values fill the path's parameters in order."""
        method, path, operation = OPERATIONS[operation_id]
        for value in values:
            head, _, tail = path.partition("{")
            path = head + quote(str(value), safe="") + tail.partition("}")[2]
        assert "{" not in path, path
        scope = operation["security"][0]["oauth2"][0]
        sent = {"Authorization": f"Bearer {self.token(scope)}", "Content-Type": "application/json", **(headers or {})}
        content = json.dumps(body).encode() if body is not None else None
        parameters = {name: str(value) for name, value in query.items()}
        return self.http.request(method, path, params=parameters or None, headers=sent, content=content)

    def json(self, operation_id: str, *values: object, **options: Any) -> Any:
        answer = self.call(operation_id, *values, **options)
        assert answer.is_success, (answer.status_code, answer.text)
        return answer.json()

    def customer(self, index: int = 0) -> dict[str, Any]:
        page = self.json("customers.list", pageIndex=index + 1, pageSize=1)
        return page["data"][0]

    def tenant(self, index: int = 0) -> tuple[str, str]:
        """Ids of a customer and of its first tenant."""
        customer = self.customer(index)
        return customer["id"], customer["tenants"][0]["id"]

    def user(self, index: int = 0) -> tuple[str, str, str]:
        """Ids of a customer, of its first tenant and of that one's first user."""
        customer, tenant = self.tenant(index)
        return customer, tenant, self.json("users.list", customer, tenant)["data"][0]["id"]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox that must not have broken its own schema."""
    with Sandbox() as running:
        yield running
        assert running.violations == []


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[Api]:
    caller = Api(sandbox)
    with caller.http:
        yield caller
