"""Each of the 319 operations, sync and async, against Prism: what we send and what we read, judged by somebody else.

Prism (npm `@stoplight/prism-cli`) serves each merged document with its validator on: a request off the document is
refused, and a response off it too. `make conformance` runs this; plain `make test` doesn't, as it needs node.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import logging
import re
import shutil
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from conformance.documents import PACKAGES, ROOT, Document, Operation, document

from elements_ext import (
    AsyncAvePointElements,
    AsyncCloudElements,
    AsyncMicrosoftGraph,
    AvePointElements,
    BearerToken,
    CloudElements,
    MicrosoftGraph,
)
from elements_ext.errors import APIStatusError
from elements_ext.pagination import AsyncPager, Pager

CLIENTS: dict[str, tuple[Callable[..., Any], Callable[..., Any]]] = {
    "avepoint_elements_api": (AvePointElements, AsyncAvePointElements),
    "cloud_elements_api": (CloudElements, AsyncCloudElements),
    "microsoft_graph_element_api": (MicrosoftGraph, AsyncMicrosoftGraph),
}

NOT_CALLED: dict[str, str] = {}
"""Operations that Prism cannot judge, and why. There are none."""

KEY_CASE = "came as '"
ODD_EXAMPLES = {
    "legacy.get_scan_profile": (KEY_CASE, "the vendor's sample spells keys in another case than its table"),
    "legacy.get_scan_profile_daily_details": (KEY_CASE, "likewise"),
    "legacy.get_scan_profile_daily_summary": (KEY_CASE, "likewise"),
    "legacy.get_services": ("string is no integer", "N/A stands where a number is not known"),
    "legacy.list_services": ("string is no integer", "N/A stands where a number is not known"),
    "usage.list_activity_by_element": ("does not list", "each element has its number under its own key"),
}
"""Examples that are odd on purpose: what is logged of them, and why. Nothing may be logged of any other."""

OPERATIONS = [operation for package in PACKAGES for operation in document(package).operations.values()]
TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Never used, as all is plain HTTP on loopback; making a real one for each test would cost a minute."""
NAMES = [f"{operation.document.package}-{operation.id}" for operation in OPERATIONS]


class ToPrism(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Carries to Prism what a client sends to its vendor, asks for one named example, and keeps what was said.

    Prism leaves the path of the servers' URLs out, so it is taken off here; a request elsewhere is an error.
    """

    def __init__(self, operation: Operation, prism: str) -> None:
        self._operation = operation
        self._home = httpx.URL(operation.document.raw["servers"][0]["url"])
        self._prism = httpx.URL(prism)
        self._sync = httpx.HTTPTransport(verify=TLS)
        self._async = httpx.AsyncHTTPTransport(verify=TLS)
        self._example: str | None = None
        self._exchanges: list[tuple[httpx.Request, httpx.Response]] = []
        self.checked = 0
        """How many calls Prism had nothing against."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._keep(request, self._sync.handle_request(self._moved(request)))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._keep(request, await self._async.handle_async_request(self._moved(request)))

    def close(self) -> None:
        self._sync.close()

    async def aclose(self) -> None:
        await self._async.aclose()

    def ask(self, example: str | None) -> None:
        """Start afresh; the next answer is this example of the document."""
        self._exchanges.clear()
        self._example = example

    def check(self) -> None:
        """It was one request, for this operation, and Prism has nothing against it or its own answer."""
        ((request, response),) = self._exchanges
        assert request.method == self._operation.method
        assert self._operation.is_at(self._path(request))
        assert "sl-violations" not in response.headers, response.headers["sl-violations"]
        assert response.status_code == self._operation.status
        assert ("content-type" in response.headers) is bool(self._operation.answers)
        self.checked += 1

    def _path(self, request: httpx.Request) -> str:
        assert (request.url.scheme, request.url.netloc) == (self._home.scheme, self._home.netloc)
        path = request.url.raw_path.decode().partition("?")[0]
        prefix = self._home.path.rstrip("/")
        assert path.startswith(prefix + "/")
        return path.removeprefix(prefix)

    def _moved(self, request: httpx.Request) -> httpx.Request:
        _, mark, query = request.url.raw_path.decode().partition("?")
        # Prism looks for a name with brackets (`topics[]`) in its encoded form, behind one decoding.
        query = query.replace("%5B%5D=", "%255B%255D=")
        target = (self._path(request) + mark + query).encode()
        headers = request.headers.copy()
        headers["Host"] = self._prism.netloc.decode()
        headers["Prefer"] = f"code={self._operation.status}" + (f", example={self._example}" if self._example else "")
        url = self._prism.copy_with(raw_path=target)
        return httpx.Request(request.method, url, headers=headers, stream=request.stream, extensions=request.extensions)

    def _keep(self, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        self._exchanges.append((request, response))
        return response


class Prism:
    """A Prism process that serves one document on a port of its own."""

    def __init__(self, document: Document, folder: Path) -> None:
        program = ROOT / "node_modules" / ".bin" / "prism"
        if shutil.which("node") is None or not program.exists():
            pytest.fail("Prism needs node 20 or later and `npm ci`: run `make conformance`", pytrace=False)
        served = folder / "openapi.json"
        served.write_text(json.dumps(for_prism(document.raw)), "utf-8")
        command = [program, "mock", "--errors", "--host", "127.0.0.1", "--port", "0", served]
        self._log = folder / "log"
        with self._log.open("wb") as output:
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)

    def close(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def url(self) -> str:
        """Where it serves, as soon as it does."""
        ends = time.monotonic() + 60
        while time.monotonic() < ends and self._process.poll() is None:
            if found := re.search(r"listening on (http://127\.0\.0\.1:\d+)", self._log.read_text("utf-8")):
                return found[1]
            time.sleep(0.05)
        raise RuntimeError(f"Prism does not serve:\n{self._log.read_text('utf-8')[-2000:]}")


def for_prism(schema: Any) -> Any:
    """A document without `dependentSchemas`, which Prism 5 passes over, as if it were not there.

    `{"dependentSchemas": {"k": S}}` becomes `{"allOf": [{"if": {"required": ["k"]}, "then": S}]}`, which says the same.
    """
    if isinstance(schema, list):
        return [for_prism(value) for value in schema]
    if not isinstance(schema, dict):
        return schema
    copy = {key: for_prism(value) for key, value in schema.items()}
    if depending := copy.pop("dependentSchemas", None):
        rules = [{"if": {"required": [key]}, "then": value} for key, value in depending.items()]
        copy["allOf"] = [*copy.get("allOf", ()), *rules]
    return copy


@pytest.fixture(scope="module")
def prisms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A Prism for each document: its URL by package."""
    running: dict[str, Prism] = {}
    try:
        for package in PACKAGES:
            running[package] = Prism(document(package), tmp_path_factory.mktemp(package))
        yield {package: prism.url() for package, prism in running.items()}
    finally:
        for prism in running.values():
            prism.close()


def settings(package: str) -> dict[str, Any]:
    """What a client is made with; nothing is tried twice, so that each call is one request."""
    once = {"max_retries": 0, "prefetch": 0}
    if package == "avepoint_elements_api":
        return {"credential": BearerToken("a-token"), **once}
    secrets = {"user_secret": "a-user-secret", "organization_secret": "an-organization-secret"}
    return {**secrets, "element_token": "an-element-token", **once}


def check_parsed(response: Any, operation: Operation) -> None:
    """The typed answer is all of what came, and of the documented kind."""
    parsed = response.parsed
    assert (parsed is None) is (not operation.answers)
    if parsed is None:
        return
    schema = operation.document.resolve(operation.answers["application/json"]["schema"])
    if schema.get("properties"):
        assert type(parsed).__module__.startswith(operation.document.package + ".models")
    body = json.loads(response.content)
    if isinstance(body, dict) and "x-elements-unwrap" in schema:
        body = body[schema["x-elements-unwrap"]]
    assert wire(parsed) == body


def wire(value: Any) -> Any:
    """A typed answer as the JSON that it was read from."""
    if isinstance(value, list):
        return [wire(item) for item in value]
    if isinstance(value, dict):
        return {key: wire(item) for key, item in value.items()}
    return value.to_dict() if hasattr(value, "to_dict") else value


def call_sync(client: Any, prism: ToPrism, operation: Operation) -> None:
    """Call it in all its variants, typed and raw."""
    resource, _, name = operation.id.partition(".")
    typed = getattr(getattr(client, resource), name)
    for variant in operation.variants(typed):
        prism.ask(variant.answer)
        result = typed(*variant.positional, **variant.named)
        assert isinstance(result, Pager) is operation.pages
        if operation.streams:
            with result as stream:
                assert b"".join(stream)
        elif operation.pages:
            result.collect(limit=1)
        prism.check()
        if not operation.streams:
            prism.ask(variant.answer)
            raw = getattr(getattr(client.with_raw_response, resource), name)
            check_parsed(raw(*variant.positional, **variant.named), operation)
            prism.check()


async def call_async(client: Any, prism: ToPrism, operation: Operation) -> None:
    """The same for asyncio."""
    resource, _, name = operation.id.partition(".")
    typed = getattr(getattr(client, resource), name)
    for variant in operation.variants(typed):
        prism.ask(variant.answer)
        result = typed(*variant.positional, **variant.named)
        assert isinstance(result, AsyncPager) is operation.pages
        if operation.streams:
            async with await result as stream:
                assert b"".join([part async for part in stream])
        elif operation.pages:
            await result.collect(limit=1)
        else:
            await result
        prism.check()
        if not operation.streams:
            prism.ask(variant.answer)
            raw = getattr(getattr(client.with_raw_response, resource), name)
            check_parsed(await raw(*variant.positional, **variant.named), operation)
            prism.check()


@pytest.mark.xdist_group("prism")
def test_every_operation_is_here() -> None:
    assert {package: len(document(package).operations) for package in PACKAGES} == PACKAGES
    assert {*NOT_CALLED, *ODD_EXAMPLES} <= {operation.id for operation in OPERATIONS}


@pytest.mark.xdist_group("prism")
@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("operation", OPERATIONS, ids=NAMES)
def test_prism_takes_the_call_and_we_its_answer(
    operation: Operation,
    kind: str,
    prisms: dict[str, str],
    caplog: pytest.LogCaptureFixture,
    record_property: Callable[[str, object], None],
) -> None:
    if reason := NOT_CALLED.get(operation.id):
        pytest.skip(reason)
    package = operation.document.package
    sync_client, async_client = CLIENTS[package]
    prism = ToPrism(operation, prisms[package])

    async def run() -> None:
        async with async_client(**settings(package), transport=prism) as client:
            await call_async(client, prism, operation)

    caplog.set_level(logging.WARNING)
    # What is odd is logged once in a process: without this, whoever reads it first would be the one to blame.
    importlib.import_module(f"{package}._values")._logged.clear()
    try:
        if kind == "sync":
            with sync_client(**settings(package), transport=prism) as client:
                call_sync(client, prism, operation)
        else:
            asyncio.run(run())
    except APIStatusError as error:
        pytest.fail(f"{error}\nPrism: {error.headers.get('sl-violations') or error.body}", pytrace=False)
    allowed, _ = ODD_EXAMPLES.get(operation.id, (None, ""))
    logged = [record.getMessage() for record in caplog.records if record.name.startswith(package)]
    assert [message for message in logged if allowed is None or allowed not in message] == []
    record_property("judge", "Prism")
    record_property("document", package)
    record_property("operations", operation.id)
    record_property("calls", prism.checked)


@pytest.mark.xdist_group("prism")
@pytest.mark.parametrize("package", PACKAGES)
def test_prism_is_awake(package: str, prisms: dict[str, str]) -> None:
    """A judge that passes everything would prove nothing."""
    operation = next(o for o in document(package).operations.values() if o.method == "POST" and wants_object(o))
    path = re.sub(r"\{[^{}]*\}", "1", operation.path)
    url, headers = prisms[package] + path, {"Authorization": "Bearer a-token"}
    with httpx.Client(headers=headers) as http:
        for body in ({"json": [1]}, {"headers": {"Content-Type": "application/json"}}):
            refused = http.post(url, **body)
            assert refused.status_code == 400
            assert "sl-violations" in refused.headers
        assert http.post(prisms[package] + "/no/such/path", json={}).status_code == 404
    assert httpx.post(url, json=operation.bodies[0]).status_code == 401


def wants_object(operation: Operation) -> bool:
    body = operation.document.resolve(operation.raw.get("requestBody", {}))
    schema = operation.document.resolve(body.get("content", {}).get("application/json", {}).get("schema", {}))
    return bool(body.get("required")) and schema.get("type") == "object"
