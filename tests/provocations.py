"""At least one way to every exception of the SDK, with canaries in all that the way leads past."""

from __future__ import annotations

import dataclasses
import gzip
import io
import os
import threading
import urllib.request
from collections.abc import Callable
from typing import Any
from unittest import mock
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import cloud_elements_api.api.oauth.oauth_get_url as plain_get_url
import httpx
from canaries import ENVIRONMENT, FREE, SENT, Vendor, canary, pem, pfx
from cloud_elements_api.client import Client
from support import Answer, Driver, Seen

from elements_ext import (
    AvePointElements,
    BearerToken,
    ClientCertificate,
    ClientSecret,
    CloudElements,
    errors,
    headers,
    oauth,
    webhooks,
)

CALLBACK = "https://app.example/callback"
Call = Callable[[Any], Any]
Play = Callable[[Vendor, Seen], Answer]


def app() -> oauth.OAuthApp:
    return oauth.OAuthApp("api-key", SENT["apiSecret"])


def instance() -> dict[str, Any]:
    return oauth.instance_request("microsoftgraph", app(), CALLBACK, SENT["OAuth code"])


CALLS: dict[str, tuple[str, Call]] = {
    "secret": (
        "secret",
        lambda c: c.customers.onboard(body={"organization": "x", "password": SENT["password in a body"]}),
    ),
    "certificate": ("certificate", lambda c: c.tenants.get("c", "t")),
    "bearer": ("bearer", lambda c: c.tenants.get("c", "t")),
    "callable": ("callable", lambda c: c.customers.list(page_size=5).collect()),
    "raw": ("secret", lambda c: c.with_raw_response.tenants.get("c", "t")),
    "configuration": ("cloud", lambda c: c.instances.create(body=instance())),
    "query": (
        "cloud",
        lambda c: c.oauth.get_url(
            "g", api_key="k", api_secret=SENT["apiSecret"], callback_url=CALLBACK, state=SENT["OAuth state"]
        ),
    ),
    "consent": (
        "cloud",
        lambda c: c.oauth.create_url("g", body=oauth.consent_request(app(), CALLBACK, SENT["OAuth state"])),
    ),
    "header": ("cloud", lambda c: c.users.get("a", elements_user_password=SENT["Elements-User-Password"])),
    "ready": ("ready", lambda c: c.current_instance.update(body={"name": "x", "password": SENT["password in a body"]})),
    "element": ("graph", lambda g: g.events.list("calendar").collect()),
    "plain": ("cloud", lambda c: plainly(c)),
}
"""A client, and a call of it, for each way in which secrets travel."""


def plainly(client: Any) -> Any:
    """The plain generated function, over the client's own httpx client."""
    arguments = {"api_key": "k", "api_secret": SENT["apiSecret"], "callback_url": CALLBACK}
    plain = Client(str(client.http.base_url))
    if isinstance(client.http, httpx.AsyncClient):
        return plain_get_url.asyncio("g", client=plain.set_async_httpx_client(client.http), **arguments)
    return plain_get_url.sync("g", client=plain.set_httpx_client(client.http), **arguments)


@dataclasses.dataclass(frozen=True)
class Provocation:
    """How an exception is brought about: `run` gives the server that was spoken to, if there was one."""

    kind: type[Exception]
    name: str
    run: Callable[[Driver, list[Vendor]], Any]

    def __str__(self) -> str:
        return f"{self.kind.__name__}-{self.name}"


def over_http(
    kind: type[Exception],
    name: str,
    call: str | tuple[str, Call],
    play: Play | None = None,
    tokens: Any = None,
    **options: Any,
) -> Provocation:
    """A call to a server that plays its part badly."""
    client, use = CALLS[call] if isinstance(call, str) else call

    def run(driver: Driver, vendors: list[Vendor]) -> Any:
        with Vendor(play, tokens=tokens) as vendor:
            vendors.append(vendor)
            return driver.run(vendor, use, kind=client, **options)

    return Provocation(kind, name, run)


def at_hand(kind: type[Exception], name: str, use: Callable[[], Any]) -> Provocation:
    """Something that is refused before anything is sent."""
    return Provocation(kind, name, lambda driver, vendors: use())


def statuses() -> list[Provocation]:
    classes = {302: errors.APIStatusError, 418: errors.ClientError, 408: errors.ClientError, 520: errors.ServerError}
    classes |= {status: cls for status, (cls, _) in errors._BY_STATUS.items()}
    every = [
        over_http(cls, f"{status}-{call}", call, lambda vendor, seen, s=status: vendor.echo(seen, s))
        for call in ("secret", "configuration", "query")
        for status, cls in classes.items()
    ]
    others = [
        over_http(errors.BadRequestError, f"400-{call}", call)
        for call in CALLS
        if call not in ("secret", "configuration", "query")
    ]
    text = [
        over_http(errors.BadRequestError, f"text-{call}", call, lambda vendor, seen: as_text(vendor, seen, 400))
        for call in CALLS
    ]
    token = over_http(
        errors.BadGatewayError,
        "token-endpoint",
        "secret",
        tokens=lambda vendor, seen: vendor.echo(seen, 502),
        max_retries=0,
    )
    return [*every, *others, *text, token]


def as_text(vendor: Vendor, seen: Seen, status: int = 200) -> Answer:
    """The same as no JSON: an HTML page, say."""
    answer = vendor.echo(seen, status)
    return dataclasses.replace(answer, body=b"<pre>" + answer.content() + b"\n" + str(answer.json).encode())


def bad_head(where: str) -> Play:
    """An answer whose head is no HTTP, and says why in the words of the request: parsers quote such lines."""

    def play(vendor: Vendor, seen: Seen) -> Answer:
        line = " ".join(vendor.heard).encode().decode("latin-1")
        if where == "status":
            return Answer(f"echo {line}")  # type: ignore[arg-type]
        if where == "header":
            return Answer(headers={f"no header {line}": "x"})
        return Answer(headers={"Transfer-Encoding": "chunked"}, body=f"{line}\r\n".encode("latin-1"))

    return play


def broken() -> list[Provocation]:
    kind = errors.APIConnectionError
    calls = [
        over_http(
            kind, f"{fault}-{call}", call, lambda vendor, seen, f=fault: dataclasses.replace(vendor.echo(seen), fault=f)
        )
        for fault in ("reset", "cut")
        for call in ("secret", "query", "header")
    ]
    heads = [
        over_http(kind, f"bad-{where}-{call}", call, bad_head(where), max_retries=0)
        for where in ("status", "header", "chunk")
        for call in ("secret", "certificate", "query", "header", "ready")
    ]
    tokens = [
        over_http(kind, f"bad-{where}-token-{call}", call, tokens=bad_head(where), max_retries=0)
        for where in ("status", "header", "chunk")
        for call in ("secret", "certificate")
    ]
    ahead = over_http(
        kind,
        "given-up",
        (
            "cloud",
            lambda c: c.http.request(
                "GET", "/x", headers={"Elements-User-Password": SENT["Elements-User-Password"] + "\n"}
            ),
        ),
    )
    return [*calls, *heads, *tokens, ahead]


def late() -> list[Provocation]:
    def stall(vendor: Vendor, seen: Seen) -> Answer:
        return Answer(fault="stall")

    def connect(driver: Driver, vendors: list[Vendor]) -> Any:
        with Vendor(consent) as vendor:
            vendors.append(vendor)
            return driver.run(
                vendor, lambda c: c.connect("g", app(), open_browser=lambda url: None, patience=0.05), kind="cloud"
            )

    kind = errors.APITimeoutError
    return [
        over_http(kind, "timeout", "query", stall, timeout=0.05, max_retries=0),
        over_http(kind, "token", "certificate", tokens=stall, timeout=0.05, max_retries=0),
        over_http(kind, "deadline", "header", lambda vendor, seen: Answer(fault="reset"), deadline=3.0, max_retries=99),
        over_http(kind, "bulk", ("graph", bulk), job({"status": "RUNNING"}), deadline=3.0),
        Provocation(kind, "connect", connect),
    ]


def refused_tokens() -> list[Provocation]:
    kind = errors.TokenError
    every = [
        over_http(kind, f"{status}-{call}", call, tokens=lambda vendor, seen, s=status: vendor.echo(seen, s))
        for status in (200, 302, 400, 401, 403)
        for call in ("secret", "certificate")
    ]
    text = over_http(kind, "text", "secret", tokens=lambda vendor, seen: as_text(vendor, seen, 400))
    code = over_http(
        kind, "code", "certificate", tokens=lambda vendor, seen: vendor.echo(seen, 400, error=" ".join(vendor.heard))
    )
    return [*every, text, code]


def failures() -> list[Provocation]:
    kind = errors.OperationFailedError
    return [
        over_http(kind, "status", "secret", lambda vendor, seen: vendor.echo(seen, status=2)),
        over_http(
            kind,
            "said",
            "secret",
            lambda vendor, seen: vendor.echo(seen, status=str(vendor.heard) + seen.body.decode()),
        ),
        over_http(kind, "tree", "secret", lambda vendor, seen: vendor.echo(seen, status=vendor.echo(seen).json)),
        over_http(kind, "list", "secret", lambda vendor, seen: vendor.echo(seen, status=[vendor.heard])),
    ]


def undecodable() -> list[Provocation]:
    kind = errors.DecodeError
    calls = [over_http(kind, f"text-{call}", call, as_text) for call in CALLS if call != "plain"]
    listed = over_http(kind, "list", "callable", lambda vendor, seen: vendor.echo(seen, data={"no": vendor.heard}))
    token = over_http(
        kind, "token", "certificate", tokens=lambda vendor, seen: vendor.echo(seen, error=None, access_token="a b")
    )
    packed = over_http(
        kind, "gzip", "header", lambda vendor, seen: with_headers(vendor.echo(seen), {"Content-Encoding": "gzip"})
    )
    signed = canary(60, FREE).encode()

    def stream(file: Answer) -> Provocation:
        return over_http(
            kind, f"file-{file.headers}-{len(file.body or b'')}", ("graph", bulk), job({"status": "COMPLETED"}, file)
        )

    return [
        *calls,
        listed,
        token,
        packed,
        stream(Answer(body=b"no gzip", headers={"Content-Encoding": "gzip"})),
        stream(Answer(body=gzip.compress(b"{}" * 99)[:-9], headers={"Content-Encoding": "gzip"})),
        stream(Answer(body=b"no json")),
        at_hand(
            kind,
            "webhook",
            lambda: webhooks.parse(
                b"no json",
                {"Elements-Webhook-Signature": webhooks.sign(b"no json", signed).decode()},
                [signed, SENT["signature key"]],
            ),
        ),
    ]


def with_headers(answer: Answer, more: dict[str, str]) -> Answer:
    return dataclasses.replace(answer, headers={**answer.headers, **more})


def lost() -> list[Provocation]:
    kind = errors.PaginationError
    link = f"https://elsewhere.example/?access_token={quote(SENT['token in a link'], safe='')}"
    same = f"/customers?access_token={quote(SENT['token in a link'], safe='')}"

    def linked(to: str) -> Play:
        return lambda vendor, seen: vendor.echo(seen, data=[{"id": "1"}], nextLink=to)

    def headed(vendor: Vendor, seen: Seen) -> Answer:
        answer = Answer(json=[{"id": "1"}], headers=vendor.echo(seen).headers)
        return with_headers(answer, {"Elements-Next-Page-Token": SENT["token in a link"]})

    customers: Call = lambda c: c.legacy.list_customers().collect()  # noqa: E731
    return [
        over_http(kind, "foreign-link", ("secret", customers), linked(link)),
        over_http(
            kind,
            "user-information",
            ("secret", customers),
            linked(link.replace("https://", f"https://{quote(SENT['token in a link'])}@")),
        ),
        over_http(kind, "no-link", ("secret", customers), linked(f"https://a:b:{SENT['token in a link']}/")),
        over_http(kind, "same-link", ("secret", customers), linked(same)),
        over_http(kind, "same-token", ("graph", lambda g: g.events.list("calendar").collect()), headed),
        over_http(
            kind,
            "odd-token",
            ("secret", customers),
            lambda vendor, seen: vendor.echo(seen, data=[{}], nextLink=vendor.heard),
        ),
        over_http(kind, "cursor", ("secret", lambda c: c.customers.list(cursor=SENT["token in a link"]))),
        over_http(kind, "foreign-cursor", ("secret", lambda c: c.customers.list(cursor=foreign_cursor()))),
    ]


def foreign_cursor() -> str:
    from elements_ext._cursors import Position, encode

    return encode(Position(SENT["token in a link"], 5), "another")


def bulk(graph: Any) -> Any:
    return graph.bulk.download("events", to=io.BytesIO())


def job(state: dict[str, Any], file: Answer | None = None) -> Play:
    """A bulk job each answer of which says back what was heard: its id, its message, its record errors, its file."""

    def play(vendor: Vendor, seen: Seen) -> Answer:
        last = seen.path.rsplit("/", 1)[-1]
        if seen.method == "POST":
            return vendor.echo(seen, id="77")
        if last == "status":
            return vendor.echo(seen, **state)
        if last == "errors":
            said = vendor.echo(seen)
            return Answer(json=[said.json["message"], said.json], headers={"Elements-Returned-Count": "2"})
        answer = file or Answer(body=b"{}\n")
        return (
            with_headers(vendor.echo(seen), answer.headers)
            if answer.body is None
            else dataclasses.replace(answer, headers={**vendor.echo(seen).headers, **answer.headers})
        )

    return play


def jobs() -> list[Provocation]:
    kind = errors.BulkJobError

    def nameless(vendor: Vendor, seen: Seen) -> Answer:
        return vendor.echo(seen)

    return [
        over_http(kind, "failed", ("graph", bulk), job({"status": "ERROR", "recordsFailedCount": 2})),
        over_http(kind, "nameless", ("graph", bulk), nameless),
        over_http(kind, "started", ("graph", lambda g: g.bulk.start_download("events")), nameless),
        over_http(
            kind,
            "upload",
            ("graph", lambda g: g.bulk.upload("contacts", [{"password": SENT["password in a body"]}])),
            job({"status": "ABORTED"}),
        ),
    ]


def consent(vendor: Vendor, seen: Seen) -> Answer:
    """The platform's part of connecting: where to send the browser."""
    return Answer(json={"oauthUrl": f"https://provider.example/?{urlencode(seen.json)}"})


def answered(reply: Callable[[dict[str, str]], dict[str, str]]) -> Callable[[str], None]:
    """A browser that comes back with something else than consent."""

    def open_browser(url: str) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        target = f"{asked['callbackUrl']}?{urlencode(reply(asked))}"
        threading.Thread(target=lambda: urllib.request.urlopen(target, timeout=5).close(), daemon=True).start()

    return open_browser


def unwilling() -> list[Provocation]:
    kind = errors.ConsentError
    state, code = SENT["OAuth state"], SENT["OAuth code"]

    def redirect(**query: str) -> Callable[[], Any]:
        return lambda: oauth.read_redirect(f"{CALLBACK}?{urlencode(query)}", state)

    def connect(driver: Driver, vendors: list[Vendor]) -> Any:
        said = {
            "error": f"denied {SENT['apiSecret']}",
            "error_description": f"client_secret={SENT['apiSecret']} {code}",
        }
        browser = answered(lambda asked: {**said, "state": asked["state"], "code": code})
        with Vendor(consent) as vendor:
            vendors.append(vendor)
            return driver.run(vendor, lambda c: c.connect("g", app(), open_browser=browser, patience=5.0), kind="cloud")

    def no_page(vendor: Vendor, seen: Seen) -> Answer:
        return Answer(json={"oauthUrl": f"ftp://provider.example/?{urlencode(seen.json)}"})

    opened: Call = lambda c: c.connect("g", app(), open_browser=print, patience=5.0)  # noqa: E731
    return [
        at_hand(
            kind, "refused", redirect(state=state, code=code, error=f"no {code}", error_description=f"{code} {state}")
        ),
        at_hand(kind, "other-state", redirect(state=SENT["OAuth state"][:-1], code=code)),
        at_hand(kind, "no-code", redirect(state=state)),
        at_hand(kind, "no-url", lambda: oauth.read_redirect(f"https://a:b:c/?code={code}&state={state}", state)),
        at_hand(
            kind,
            "no-page",
            lambda: oauth.consent_url(f"ftp://x.example/?state={state}&client_secret={SENT['apiSecret']}"),
        ),
        at_hand(kind, "no-page-url", lambda: oauth.consent_url(f"https://x:y:{state}/")),
        over_http(kind, "oauth-url", ("cloud", opened), no_page),
        Provocation(kind, "connect", connect),
    ]


def unsigned() -> list[Provocation]:
    kind = errors.WebhookSignatureError
    key, name, body = SENT["signature key"], "Elements-Webhook-Signature", BODY
    right = webhooks.sign(body, key.encode()).decode()
    given: dict[str, Any] = {
        "missing": {},
        "twice": [(name, right), (name.lower(), right)],
        "form": {name: right.removeprefix("sha256=")},
        "hex": {name: f"sha1={key}"},
        "other": {name: "sha256=AAAA"},
        "cut": {name: right[:-4]},
    }
    keys: dict[str, Any] = {"str": key, "bytes": key.encode(), "several": [key, key.encode() + b"2"]}
    return [
        at_hand(kind, f"{how}-{form}", lambda h=headers, k=keys[form]: webhooks.verify(body, h, k))
        for how, headers in given.items()
        for form in keys
    ] + [at_hand(kind, "parse", lambda: webhooks.parse(body, {name: "sha256=AAAA"}, key))]


BODY = b'{"message": {"raw": {}}}'
EXPECTED = webhooks.sign(BODY, SENT["signature key"].encode()).decode().removeprefix("sha256=")
"""What a webhook ought to have been signed with: whoever sees it can forge one."""


def settings(cls: Any, **variables: str) -> Callable[[], Any]:
    """Settings in the environment, beside all the right ones."""

    def make() -> Any:
        known = {name: value for name, value in ENVIRONMENT.items() if name not in variables or variables[name]}
        with mock.patch.dict(os.environ, {**known, **variables}):
            return cls.from_env()

    return make


def mistaken() -> list[Provocation]:
    kind = errors.ConfigurationError
    secret, key = SENT["client secret"], SENT["user secret"]
    token = SENT["bearer token"]
    foreign = "https://elsewhere.example/"
    verify = webhooks.verify
    ways: dict[str, Callable[[], Any]] = {
        "wrong-password": lambda: ClientCertificate("app", pfx(), password=SENT["signature key"]),
        "no-password": lambda: ClientCertificate("app", pfx()),
        "pem-as-path": lambda: ClientCertificate("app", pem()),
        "pem-on-one-line": lambda: ClientCertificate("app", pem().replace("\n", "\\n")),
        "pem-alone": lambda: ClientCertificate("app", pem().encode(), password=SENT["certificate password"]),
        "pem-cut": lambda: ClientCertificate("app", pem()[:-300].encode()),
        "pfx-as-path": lambda: ClientCertificate("app", pfx().hex()),
        "pfx-decoded": lambda: ClientCertificate("app", pfx().decode("latin-1")),
        "client-id": lambda: ClientSecret(secret.encode(), secret),  # type: ignore[arg-type]
        "client-secret": lambda: ClientSecret("app", secret.encode()),  # type: ignore[arg-type]
        "bearer-blank": lambda: BearerToken(f"{token} "),
        "bearer-newline": lambda: headers.bearer(f"{token}\n"),
        "cloud-header": lambda: headers.cloud_elements(user=key, organization=f"{key},"),
        "user-secret": lambda: CloudElements(user_secret=f"User {key}"),
        "element-token": lambda: CloudElements(user_secret=key, organization_secret=f"{key}ä"),
        "authorization": lambda: CloudElements(authorization=f"Bearer {token}\n"),
        "credential": lambda: AvePointElements(secret),  # type: ignore[arg-type]
        "credential-pair": lambda: AvePointElements(("app", secret)),  # type: ignore[arg-type]
        "base-url-user": lambda: CloudElements(
            user_secret=key, base_url=f"https://u:{SENT['organization secret']}@x.example"
        ),
        "base-url-query": lambda: CloudElements(base_url=f"https://x.example/?token={quote(key)}"),
        "base-url-scheme": lambda: CloudElements(base_url=f"ftp://x.example/?token={quote(key)}"),
        "base-url-secret": lambda: CloudElements(base_url=key),
        "base-url-http": lambda: CloudElements(base_url=f"http://x.example/?token={quote(key)}"),
        "token-url": lambda: AvePointElements(
            ClientSecret("app", secret), token_url=f"urn:{SENT['organization secret']}"
        ),
        "environment": lambda: CloudElements(environment=key),
        "env-environment": settings(AvePointElements, AVEPOINT_ENVIRONMENT=SENT["client secret"]),
        "env-base-url": settings(AvePointElements, AVEPOINT_BASE_URL=SENT["client secret"]),
        "env-both": settings(AvePointElements, AVEPOINT_CLIENT_CERTIFICATE="/nowhere.pfx"),
        "env-certificate": settings(
            AvePointElements, AVEPOINT_CLIENT_SECRET="", AVEPOINT_CLIENT_CERTIFICATE="/nowhere.pfx"
        ),
        "env-pem": settings(AvePointElements, AVEPOINT_CLIENT_SECRET="", AVEPOINT_CLIENT_CERTIFICATE=pem()),
        "env-no-id": settings(AvePointElements, AVEPOINT_CLIENT_ID=""),
        "env-cloud-environment": settings(CloudElements, CLOUD_ELEMENTS_ENVIRONMENT="uss"),
        "env-cloud-secret": settings(CloudElements, CLOUD_ELEMENTS_USER_SECRET=f"'{SENT['user secret']},'"),
        "env-cloud-base-url": settings(CloudElements, CLOUD_ELEMENTS_BASE_URL=SENT["user secret"]),
        "webhook-body": lambda: verify(SENT["password in a body"], {}, SENT["signature key"]),  # type: ignore[arg-type]
        "webhook-key": lambda: verify(BODY, {}, [SENT["signature key"], ""]),
        "webhook-key-kind": lambda: verify(BODY, {}, [SENT["signature key"], 5]),  # type: ignore[list-item]
        "webhook-key-text": lambda: verify(BODY, {}, SENT["signature key"] + "\ud800"),
        "oauth-app": lambda: oauth.OAuthApp("", SENT["apiSecret"]),
        "oauth-secret": lambda: oauth.OAuthApp("key", SENT["apiSecret"].encode()),  # type: ignore[arg-type]
        "oauth-state": lambda: oauth.read_redirect(f"{CALLBACK}?code={SENT['OAuth code']}&state=", ""),
    }
    body = {"password": SENT["password in a body"], "odd": float("nan")}
    calls: dict[str, tuple[str, Call]] = {
        "body": ("secret", lambda c: c.customers.onboard(body=body)),
        "body-kind": ("secret", lambda c: c.customers.onboard(body={"password": {SENT["password in a body"]}})),
        "body-key": ("secret", lambda c: c.customers.onboard(body={(SENT["password in a body"],): 1})),
        "mask": ("cloud", lambda c: c.instances.create(body={**instance(), "token": "********"})),
        "header": ("cloud", lambda c: c.users.get("a", elements_user_password=SENT["Elements-User-Password"] + "\n")),
        "header-blank": (
            "cloud",
            lambda c: c.users.get("a", elements_user_password=SENT["Elements-User-Password"] + " "),
        ),
        "header-text": (
            "cloud",
            lambda c: c.users.get("a", elements_user_password=SENT["Elements-User-Password"] + "\u20ac"),
        ),
        "header-kind": ("cloud", lambda c: c.users.get("a", elements_user_password=[SENT["Elements-User-Password"]])),
        "query": (
            "cloud",
            lambda c: c.oauth.get_url("g", api_key="k", api_secret={SENT["apiSecret"]: 1}, callback_url="x"),
        ),
        "query-text": (
            "cloud",
            lambda c: c.oauth.get_url("g", api_key="k", api_secret=SENT["apiSecret"] + "\ud800", callback_url="x"),
        ),
        "form": ("graph", lambda g: g.bulk.create_upload("x", body={"file": ("x", SENT["password in a body"], 5)})),
        "records": ("graph", lambda g: g.bulk.upload("x", [{"password": {SENT["password in a body"]}}])),
        "text-as-path": ("graph", lambda g: g.bulk.upload("x", f"name,password\nx,{SENT['password in a body']}")),
        "foreign": ("bearer", lambda c: c.http.get(f"{foreign}?token={quote(SENT['token in a link'])}")),
        "no-scope": ("secret", lambda c: c.http.get(f"/x?token={quote(SENT['token in a link'])}")),
        "element": ("cloud", lambda c: c.microsoft_graph(f"{SENT['element token']},")),
        "missing": ("cloud", lambda c: lacking(c)),
        "closed": ("cloud", lambda c: closed(c)),
        "ready": ("ready", lambda c: c.microsoft_graph(f"{SENT['element token']}\n")),
    }
    return [at_hand(kind, name, use) for name, use in ways.items()] + [
        over_http(kind, name, call) for name, call in calls.items()
    ]


def lacking(client: Any) -> Any:
    """A call that needs a secret which its client was not given, though others were."""
    less = type(client)(
        user_secret=SENT["user secret"], element_token=SENT["element token"], base_url=str(client.http.base_url)
    )
    return less.users.get("a")


def closed(client: Any) -> Any:
    """A call after the end."""
    if isinstance(client.http, httpx.Client):
        client.close()
        return CALLS["query"][1](client)

    async def late() -> Any:
        await client.aclose()
        return await CALLS["query"][1](client)

    return late()


PROVOCATIONS: list[Provocation] = [
    *statuses(),
    *broken(),
    *late(),
    *refused_tokens(),
    *failures(),
    *undecodable(),
    *lost(),
    *jobs(),
    *unwilling(),
    *unsigned(),
    *mistaken(),
]
