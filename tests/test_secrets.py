"""No secret, wherever it is put, comes back in any text that people may read."""

from __future__ import annotations

import ast
import base64
import copy
import enum
import html
import importlib
import io
import json
import os
import pickle
import re
import socket
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from unittest import mock
from urllib.parse import quote, quote_plus

import cloud_elements_api.api.oauth.oauth_get_url as plain_get_url
import httpx
import pytest
from canaries import (
    CREDENTIALS,
    ENVIRONMENT,
    RECEIVED,
    SENT,
    Log,
    Vendor,
    assertions,
    found,
    held,
    in_pickle,
    pem,
    spoken,
)
from provocations import CALLS, EXPECTED, PROVOCATIONS, Provocation, bulk, lacking
from support import Answer, Driver, Seen, customers

from elements_ext import AsyncCloudElements, AvePointElements, CloudElements, F, errors, oauth, webhooks
from elements_ext._redact import scrub
from elements_ext.sandbox import RecordedRequest, Sandbox
from elements_ext.testing import Fault, FaultProxy

# Slow when traced, and other tests cover the same lines.
pytestmark = pytest.mark.untraced

UNMARKED = {"private key": pem().splitlines()[5], "expected signature": EXPECTED}
ECHOED = ("client secret", "access token", "apiSecret", "element token", "Elements-User-Password")


@pytest.fixture
def log() -> Iterator[Log]:
    with Log() as log:
        yield log


@pytest.fixture(autouse=True)
def _planted_in_the_environment() -> Iterator[None]:
    with mock.patch.dict(os.environ, ENVIRONMENT):
        yield


@pytest.mark.parametrize("provocation", PROVOCATIONS, ids=str)
def test_no_exception_and_no_log_shows_a_secret(
    provocation: Provocation, driver: Driver, waits: list[float], log: Log, capfd: pytest.CaptureFixture[str]
) -> None:
    vendors: list[Vendor] = []
    with pytest.raises(errors.ElementsError) as caught:
        provocation.run(driver, vendors)
    assert type(caught.value) is provocation.kind
    printed = "".join(capfd.readouterr())
    others = {**UNMARKED, **(assertions(vendors[0]) if vendors else {})}
    assert found(spoken(caught.value) + log.text + printed, None, others) == []
    # What a server has of its own may be in the one field that holds its answer; what it was sent, not even there.
    assert found(held(caught.value), SENT, others) == []


def test_every_exception_is_provoked() -> None:
    exported = {getattr(errors, name) for name in errors.__all__} - {errors.ErrorCode}
    assert exported == _family(errors.ElementsError), "an exception that is not exported, or not of the family"
    assert exported - {provocation.kind for provocation in PROVOCATIONS} == {errors.ElementsError}
    root = Path(errors.__file__).parent
    raised = {
        node.exc.func.id
        for path in root.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name)
    }
    assert "ConfigurationError" in raised
    assert "ElementsError" not in raised, "the base is raised as itself: provoke it"


def _family(cls: type[Exception]) -> set[type[Exception]]:
    return {cls}.union(*map(_family, cls.__subclasses__()))


def _ways(text: str) -> dict[str, str]:
    return {
        "plain": text,
        "capitals": text.upper(),
        "URL": quote(text, safe=""),
        "URL, lower case": re.sub("%..", lambda match: match[0].lower(), quote(text, safe="")),
        "form": quote_plus(text),
        "URL of a URL": quote(quote(text, safe=""), safe=""),
        "JSON": json.dumps(text),
        "JSON, no ASCII": json.dumps(text, ensure_ascii=False),
        "JSON in JSON in JSON": json.dumps(json.dumps(json.dumps(text))),
        "PHP's JSON": json.dumps(text).replace("/", "\\/"),
        "HTML": html.escape(text),
        "HTML of HTML": html.escape(html.escape(text)).replace("&amp;#x27;", "&amp;#39;"),
        "Python": repr(text),
        "Python's bytes": repr(text.encode()),
        "UTF-8 as Latin-1": text.encode().decode("latin-1"),
        "Basic": base64.b64encode(f"app:{text}".encode()).decode(),
        "base64 of a header": base64.b64encode(f"Bearer {text}".encode()).decode(),
        "base64, more": base64.urlsafe_b64encode(f"a:{text}, and more".encode()).decode().rstrip("="),
        "base64 in a URL": quote(base64.b64encode(text.encode()).decode(), safe=""),
    }


@pytest.mark.parametrize("name", [*SENT, *RECEIVED])
def test_the_search_finds_each_canary_in_each_writing_and_scrubbing_leaves_none(name: str) -> None:
    secret = {**SENT, **RECEIVED}[name]
    for way, text in _ways(secret).items():
        if way != "base64 in a URL":  # marks and base64 are looked for, not base64 that was quoted
            assert found(f"a {text} b") == [name], way
        assert found(scrub(f"a {text} b", [secret])) == [], way
        assert found(str(scrub({"x": [{text: f"<{text}>"}]}, [secret]))) == [], way


def test_the_server_does_say_it_all_back() -> None:
    """Else the test of exceptions could not fail."""
    with Vendor() as vendor, httpx.Client() as plain:
        for name in ECHOED:
            answer = plain.get(f"{vendor.url}/x", params={"aSecret": SENT[name]})
            assert name in found(answer.text)
            assert name in found(str(answer.headers.raw))


@pytest.mark.parametrize("name", [name for name in SENT if len(SENT[name]) >= 16])
def test_of_a_secret_that_is_cut_or_split_no_half_is_left(name: str) -> None:
    secret = SENT[name]
    for at in range(len(secret) + 1):
        parts = secret[:at], secret[at:]
        said = scrub({"first": f"{parts[0]}…", "second": f"…{parts[1]}"}, [secret])
        shown = [part for part, text in zip(parts, said.values(), strict=True) if part and part in text]
        assert sum(map(len, shown)) * 2 <= len(secret)


def test_what_is_no_secret_is_left_as_it_is() -> None:
    said = {"message": "no customer c-1 in this environment (see a+b, 100%)", "n": [1, None, True]}
    assert scrub(said, [*SENT.values(), *RECEIVED.values()]) == said


def test_a_cursor_holds_what_the_server_named_and_nothing_that_was_sent(driver: Driver, waits: list[float]) -> None:
    """`error.cursor` is for the caller, who resumes with it; so it is no secret's place, but for one in the link."""

    def play(vendor: Vendor, seen: Seen) -> Answer:
        if "sign" in seen.query:
            return vendor.echo(seen, 500)
        link = f"/x?sign=5&access_token={quote(SENT['token in a link'], safe='')}"
        return Answer(json={"data": [{"id": "1"}], "nextLink": link})

    with Vendor(play) as vendor, pytest.raises(errors.InternalServerError) as caught:
        driver.run(vendor, lambda c: c.legacy.list_customers().collect())
    cursor = caught.value.cursor
    assert cursor is not None
    inside = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode("latin-1")
    assert found(inside) == ["token in a link"]
    assert found(spoken(caught.value)) == []
    assert cursor not in str(caught.value) + repr(caught.value) + "".join(traceback.format_exception(caught.value))
    assert "access_token=%2A" in caught.value.url


ARGUMENTS = {"apiSecret", "OAuth code", "OAuth state", "password in a body", "Elements-User-Password"}
CREDENTIAL_NAMES = [name for name in SENT if name not in ARGUMENTS]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", ["status", "reset", "cut"])
def test_no_frame_of_the_library_holds_a_credential(call: str, fault: str, driver: Driver, waits: list[float]) -> None:
    """Some error trackers send the variables of each frame. Arguments of the call itself are the caller's affair."""

    def play(vendor: Vendor, seen: Seen) -> Answer:
        return Answer(400, json={"message": "no"}) if fault == "status" else Answer(json={"a": "b"}, fault=fault)

    kind, use = CALLS[call]
    with Vendor(play) as vendor, pytest.raises(errors.ElementsError) as caught:
        driver.run(vendor, use, kind=kind)
    assert found(_locals(caught.value), CREDENTIAL_NAMES, {**UNMARKED, **assertions(vendor)}) == []


@pytest.mark.parametrize("case", ["expired", "missing", "both"])
def test_no_frame_holds_a_credential_when_there_is_none_to_send(case: str, driver: Driver, waits: list[float]) -> None:
    answers = iter([Answer(json={"access_token": SENT["access token"], "expires_in": 0}), Answer(401, json={})])

    def twice(client: Any) -> Any:
        if driver.kind == "sync":
            return client.tenants.get("c", "t"), client.tenants.get("c", "t")

        async def both() -> Any:
            return await client.tenants.get("c", "t"), await client.tenants.get("c", "t")

        return both()

    nothing = Vendor(lambda vendor, seen: Answer(json={}), tokens=lambda vendor, seen: next(answers))
    with nothing as vendor, pytest.raises(errors.ElementsError) as caught:
        if case == "expired":
            driver.run(vendor, twice)
        elif case == "missing":
            driver.run(vendor, lacking, kind="cloud")
        else:
            with mock.patch.dict(os.environ, {"AVEPOINT_CLIENT_CERTIFICATE": "/nowhere.pfx"}):
                AvePointElements.from_env()
    assert found(_locals(caught.value), CREDENTIAL_NAMES) == []


def test_no_frame_holds_the_password_of_a_proxy(
    driver: Driver, waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Vendor() as vendor:
        port = vendor.port  # nobody listens there any more, soon
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:{quote(SENT['client secret'], safe='')}@127.0.0.1:{port}")
    cls = {"sync": CloudElements, "async": AsyncCloudElements}[driver.kind]

    class Behind(Vendor):
        def client(self, kind: str = "", **options: Any) -> Any:
            return cls(user_secret="u", organization_secret="o", base_url="https://api.example/x", max_retries=0)

        async_client = client

    with Behind() as vendor, pytest.raises(errors.APIConnectionError) as caught:
        driver.run(vendor, CALLS["query"][1])
    assert found(spoken(caught.value)) == []
    assert found(_locals(caught.value), CREDENTIAL_NAMES) == []


def test_what_a_proxy_says_back_is_not_shown(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    password = quote(SENT["client secret"], safe="")
    with socket.create_server(("127.0.0.1", 0)) as proxy, ThreadPoolExecutor(1) as pool:

        def refuse() -> None:
            connection, _ = proxy.accept()
            with connection:
                said = SENT["client secret"].encode() + connection.recv(65536).replace(b"\r\n", b" ")
                connection.sendall(b"HTTP/1.1 407 wrong password " + said + b"\r\nContent-Length: 0\r\n\r\n")

        refused = pool.submit(refuse)
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:{password}@127.0.0.1:{proxy.getsockname()[1]}")
        cls = {"sync": CloudElements, "async": AsyncCloudElements}[driver.kind]

        class Behind(Vendor):
            def client(self, kind: str = "", **options: Any) -> Any:
                return cls(user_secret="u", organization_secret="o", base_url="https://api.example/x", max_retries=0)

            async_client = client

        with Behind() as vendor, pytest.raises(errors.APIConnectionError) as caught:
            driver.run(vendor, CALLS["query"][1])
        refused.result()
    said = spoken(caught.value)
    assert found(said) == []
    assert "407" in said
    assert "Basic" not in said


def _locals(error: BaseException | None) -> str:
    """The variables, as text, of each frame of the SDK that an exception and its causes went through."""
    said = []
    while error is not None:
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if any(part in frame.f_code.co_filename for part in ("/elements_ext/", "/generated/")):
                said += [f"{name}={value!r}" for name, value in frame.f_locals.items()]
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    assert said
    return "\n".join(said)


def _at_work(vendor: Vendor, seen: Seen) -> Answer:
    """An answer to everything, with the server's own secrets in it."""
    last = seen.path.rsplit("/", 1)[-1]
    cookie = {"Set-Cookie": f"session={RECEIVED['cookie']}", "Request-Id": "r-1"}
    secret = {"password": RECEIVED["password in an answer"], "token": RECEIVED["key in an answer"], "id": 5}
    if last == "customers" and seen.method == "GET":
        return Answer(json=customers((int(seen.query["pageIndex"]) - 1) * 5, 5, 10), headers=cookie)
    if last == "status":
        return Answer(json={"status": "WARNING", "recordsCount": 1, "recordsFailedCount": 1})
    if last == "errors":
        return Answer(json=[secret, f"no {secret}"], headers={**cookie, "Elements-Returned-Count": "2"})
    if "storage-profile" in seen.path:
        rows = [{"id": "p", "extension": {"accountKey": RECEIVED["key in an answer"]}, "deviceType": "odd", "name": 5}]
        return Answer(json={"data": rows, "metadata": {"totalCount": 1}}, headers=cookie)
    return Answer(json=secret, headers=cookie)


@pytest.fixture
def objects(waits: list[float]) -> Iterator[list[Any]]:
    """An object of every public class, after it was at work."""
    state = SENT["OAuth state"]
    sandbox = Sandbox(client_secret=SENT["client secret"], customers=1, events=1)
    body = json.dumps({"message": {"raw": {"events": [{"password": RECEIVED["password in an answer"]}]}}}).encode()
    signature = {"Elements-Webhook-Signature": webhooks.sign(body, SENT["signature key"].encode()).decode()}
    event = webhooks.parse(body, signature, SENT["signature key"])
    with Vendor(_at_work) as vendor, sandbox, sandbox.avepoint() as fake, oauth.LoopbackReceiver(state) as receiver:
        httpx.get(f"{receiver.url}?state={state}&code={quote(SENT['OAuth code'])}")
        fake.customers.list().collect()
        clients = [vendor.client(kind) for kind in (*CREDENTIALS, "cloud", "ready", "graph")]
        first, cloud, graph = clients[0], clients[-3], clients[-1]
        listed = first.customers.list(page_size=5)
        pages = list(listed.pages())
        raw = first.with_raw_response.tenants.get("c", "t")
        result = graph.bulk.download("events", to=io.BytesIO(), on_progress=(progress := []).append)
        with graph.bulk.file(5, "events") as stream:
            yield [
                *(make() for make in CREDENTIALS.values()), clients[1]._platform._tokens._endpoint._credential,
                oauth.OAuthApp("key", SENT["apiSecret"]), receiver,
                *clients, *(vendor.async_client(kind) for kind in (*CREDENTIALS, "cloud", "ready", "graph")),
                first.with_options(timeout=5.0), first._options, cloud.microsoft_graph(SENT["element token"]),
                first.http, first.customers, first.with_raw_response, graph.bulk, vendor.async_client("graph").bulk,
                first._platform, first._platform._tokens, *first._platform._tokens._tokens.values(), cloud._secrets,
                listed, vendor.async_client().customers.list(), pages, *pages, raw, pages[0].response, raw.parsed,
                result, progress[-1], stream, event, event.changes[0], F("a") == "b",
                sandbox, sandbox.cloud, sandbox.requests, *sandbox.requests, FaultProxy(vendor.url),
                Fault("*", "reset"),
            ]  # fmt: skip
        for client in clients:
            client.close()


def test_no_public_object_shows_a_secret(objects: list[Any]) -> None:
    for thing in objects:
        shown = [f"{thing!r} {thing}", repr(copy.copy(thing)) if not hasattr(thing, "close") else ""]
        assert found("".join(shown), None, UNMARKED) == [], type(thing)
        inside = repr(vars(thing)) if hasattr(thing, "__dict__") and not type(thing).__name__.startswith("_") else ""
        private = type(thing).__module__.rpartition(".")[2].startswith("_")
        assert private or found(inside, None, UNMARKED) == [], type(thing)


def test_no_pickle_holds_a_credential(objects: list[Any]) -> None:
    refused = set()
    for thing in objects:
        if isinstance(thing, RecordedRequest):
            continue  # it is the sandbox's record of what came, headers and body too, for tests to look at
        try:
            pickled = in_pickle(thing)
        except (TypeError, AttributeError, pickle.PicklingError) as error:
            pickled = str(error)
            refused.add(type(thing).__name__)
        assert found(pickled, SENT, UNMARKED) == [], type(thing)
    assert {"ClientSecret", "ClientCertificate", "BearerToken", "OAuthApp"} <= refused
    assert {"AvePointElements", "AsyncAvePointElements", "CloudElements", "MicrosoftGraph"} <= refused
    assert not {"PageOf", "Response", "WebhookEvent", "Expression"} & refused


def test_a_response_and_its_copies_are_the_same_but_for_the_credentials(objects: list[Any]) -> None:
    response = next(thing for thing in objects if type(thing).__name__ == "Response")
    assert "authorization" in response._http.request.headers
    for twin in (pickle.loads(pickle.dumps(response)), copy.copy(response), copy.deepcopy(response)):
        assert (twin.status_code, twin.headers, twin.content) == (200, response.headers, response.content)
        assert (twin.request_id, twin.parsed, repr(twin)) == (response.request_id, response.parsed, repr(response))
        assert "authorization" not in twin._http.request.headers


def test_credentials_are_copied_as_one_and_the_same() -> None:
    for make in (*CREDENTIALS.values(), lambda: oauth.OAuthApp("key", SENT["apiSecret"])):
        credential = make()
        assert copy.copy(credential) is copy.deepcopy(credential) is credential


PUBLIC = "avepoint bulk ceql cloud credentials headers oauth pagination webhooks"


def test_the_objects_leave_no_public_class_out(objects: list[Any]) -> None:
    modules = ("", *(f".{name}" for name in PUBLIC.split()))
    public = {
        value
        for module in (importlib.import_module(f"elements_ext{name}") for name in modules)
        for name in module.__all__
        if isinstance(value := getattr(module, name), type) and not issubclass(value, Exception | enum.Enum)
    }
    assert len(public) > 15
    assert [cls for cls in public - {F} if not any(isinstance(thing, cls) for thing in objects)] == []


def test_a_response_does_not_show_what_its_request_id_echoes(driver: Driver) -> None:
    with Vendor(lambda vendor, seen: vendor.echo(seen)) as vendor:
        response = driver.run(vendor, lambda c: c.with_raw_response.tenants.get("c", "t"), kind="bearer")
    assert found(response.request_id) == ["bearer token"]
    assert found(repr(response)) == []


def test_a_debug_log_of_a_whole_run_shows_no_secret(driver: Driver, waits: list[float], log: Log) -> None:
    calls = [CALLS[name] for name in CALLS if name not in ("secret", "raw", "element")]
    calls += [("secret", lambda c: c.storage_profiles.list().collect()), ("graph", bulk)]
    with Vendor(_told_off) as vendor:
        for kind, use in calls:
            driver.run(vendor, use, kind=kind)
        others = assertions(vendor)
    assert "customers.list" in log.text
    assert "HTTP Request: GET" in log.text, "httpx's own log, which names the URL"
    assert log.text.count("is odd: ********") >= 8
    assert found(log.text, None, others) == []


def _told_off(vendor: Vendor, seen: Seen) -> Answer:
    """A success that complains in a header, in the words of the request."""
    answer = _at_work(vendor, seen)
    said = " ".join(vendor.heard[-1:]).encode().decode("latin-1")
    return Answer(answer.status, json=answer.json, headers={**answer.headers, "Elements-Error": f"is odd: {said}"})


def test_the_url_that_httpx_logs_is_masked_on_the_answer_too(driver: Driver) -> None:
    with Vendor(lambda vendor, seen: Answer(json={})) as vendor:
        query = {"apiSecret": SENT["apiSecret"], "page": "2"}
        asked = {"url": "/elements/g/oauth/url", "params": query, "extensions": {"operation": plain_get_url.OPERATION}}
        response = driver.run(vendor, lambda c: c.http.request("GET", **asked), kind="cloud")
        assert vendor.calls[0].query == query
    assert found(f"{response.request!r} {response.url}") == []
    assert response.url.params["page"] == "2"


def test_models_do_not_show_passwords() -> None:
    from avepoint_elements_api import models

    body = models.OnboardCustomer.from_dict({"password": SENT["password in a body"], "firstName": "A"})
    assert found(repr(body)) == []
    assert body.password == SENT["password in a body"]
    key = RECEIVED["key in an answer"]
    answer = models.StorageProfile.from_dict({"extension": {"AccountKey": key, "SecretAccessKey": key}})
    assert found(repr(answer)) == []
    assert answer.extension.account_key == key


def test_answers_that_hold_tokens_do_not_show_them() -> None:
    from cloud_elements_api import models

    settings = {"oauth.api.secret": SENT["apiSecret"]}
    instance = models.Instance.from_dict({"id": 1, "token": SENT["element token"], "configuration": settings})
    user = models.User.from_dict({"id": 1, "secret": SENT["user secret"], "password": SENT["password in a body"]})
    assert found(repr(instance) + repr(user)) == []
    assert instance.token == SENT["element token"]
