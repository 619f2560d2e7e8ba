"""Marked secrets, a server that says back whatever it hears, and a search of everything that people may read.

A canary has a mark in each half, of letters and digits only: no way of escaping text changes those, so that finding
them needs no knowledge of how a secret may have been written. Base64 alone hides them, and is looked for by itself.
"""

from __future__ import annotations

import base64
import copy
import datetime
import functools
import html
import io
import json
import logging
import pickle
import re
import traceback
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self
from urllib.parse import parse_qsl, quote

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, PrivateFormat
from cryptography.hazmat.primitives.serialization import pkcs12 as pfx_format
from cryptography.x509.oid import NameOID
from support import Answer, Seen, Service

from elements_ext import (
    AsyncAvePointElements,
    AsyncCloudElements,
    AsyncMicrosoftGraph,
    AvePointElements,
    BearerToken,
    ClientCertificate,
    ClientSecret,
    CloudElements,
    MicrosoftGraph,
    errors,
)

# What stands between the marks: all that a form, a URL, JSON, HTML or a header writes otherwise.
FREE = " ,;&<'\"\\/+=%ä"
HEADER = "+/=%&<'\"\\;"


def canary(number: int, middle: str) -> str:
    return f"canary{number:02}left{middle}canary{number:02}right"


SENT = {
    "client secret": canary(1, FREE),
    "access token": f"eyJhbGciOiJSUzI1NiJ9.{canary(2, '_-')}.{canary(3, '-_')}",
    "bearer token": canary(4, HEADER),
    "user secret": canary(5, HEADER),
    "organization secret": canary(6, ""),
    "element token": canary(7, "/=+"),
    "ready-made authorization": f"Bearer {canary(8, HEADER)}",
    "apiSecret": canary(9, FREE),
    "OAuth code": canary(10, "/"),
    "password in a body": canary(11, FREE),
    "Elements-User-Password": canary(12, " ,;"),
    "OAuth state": canary(13, "_"),
    "certificate password": canary(14, FREE),
    "signature key": canary(15, FREE),
    "token in a link": canary(16, "+"),
}
"""What an application has, and sends. It must not be found anywhere."""
RECEIVED = {
    "password in an answer": canary(17, FREE),
    "key in an answer": canary(18, "+/="),
    "cookie": canary(19, "="),
}
"""What a server has. The application was given it: it is in the data of answers, and in no text about them."""
MARKS = {
    name: marks
    for name, secret in {**SENT, **RECEIVED}.items()
    if (marks := re.findall(r"canary\d\d(?:left|right)", secret))
}


def found(text: str, names: Iterable[str] | None = None, others: Mapping[str, str] | None = None) -> list[str]:
    """The canaries of which a part stands in a text, in any writing; also `others`, secrets that have no marks."""
    plain = text.casefold()
    leaks = [
        name
        for name in (MARKS if names is None else names)
        if any(mark in plain for mark in MARKS[name])
        or any(form in text for form in _in_base64({**SENT, **RECEIVED}[name]))
    ]
    return leaks + [name for name, secret in (others or {}).items() if secret.casefold() in plain]


@functools.cache
def _in_base64(secret: str) -> list[str]:
    """What a secret looks like in base64 of any text around it: three ways, after where it begins."""
    forms = []
    for before in range(3):
        data = b"\0" * before + secret.encode()
        data = data[: len(data) // 3 * 3][3 * (before > 0) :]
        forms += [base64.b64encode(data).decode(), base64.urlsafe_b64encode(data).decode()]
    return forms


def said_back(heard: Iterable[str]) -> dict[str, Any]:
    """The body of an answer that repeats everything, as no server should."""
    known = list(heard)
    whole = " ".join(known)
    return {
        "message": whole,
        "providerMessage": json.dumps({"said": known, "password": RECEIVED["password in an answer"]}),
        "error": "invalid_request",
        "error_description": whole,
        "requestId": whole,
        "quoted": quote(whole, safe=""),
        "lower": re.sub(r"%..", lambda match: match[0].lower(), quote(whole, safe="")),
        "shouted": whole.upper(),
        "html": html.escape(whole),
        "json": json.dumps(whole),
        "php": json.dumps(known).replace("/", "\\/"),
        "twice": json.dumps(json.dumps(whole, ensure_ascii=False)),
        "repr": repr(known),
        "basic": [f"Basic {base64.b64encode(f'app:{one}'.encode()).decode()}" for one in known],
        "inside": [base64.b64encode(f"{'x' * before}{one}&".encode()).decode() for one in known for before in range(3)],
        "urlsafe": [base64.urlsafe_b64encode(one.encode()).decode().rstrip("=") for one in known],
        "mapping": dict.fromkeys(known, 1),
        "echo": {"password": RECEIVED["password in an answer"], "accountKey": RECEIVED["key in an answer"]},
    }


class Vendor(Service):
    """Both vendors at one address, with clients of every kind of credential. What they heard, they say back."""

    def __init__(self, play: Callable[[Vendor, Seen], Answer] | None = None, *, tokens: Any = None) -> None:
        self.heard: list[str] = []
        self._play = play or (lambda vendor, seen: vendor.echo(seen, 400))
        tokens = tokens or (
            lambda vendor, seen: Answer(json={"access_token": SENT["access token"], "expires_in": 3600})
        )
        super().__init__(
            script=self._hear(lambda seen: self._play(self, seen)), tokens=self._hear(lambda seen: tokens(self, seen))
        )

    def _hear(self, answer: Callable[[Seen], Answer]) -> Callable[[Seen], Answer]:
        def play(seen: Seen) -> Answer:
            self.heard += secrets_in(seen)
            return answer(seen)

        return play

    def echo(self, seen: Seen, code: int = 200, /, **fields: Any) -> Answer:
        """An answer of everything heard up to now, the body of this request as it came, and secrets of the server's."""
        body = seen.body.decode("utf-8", "replace")
        said = said_back(self.heard)
        said["message"] += f" in {body} {seen.target}"
        said["providerMessage"] = json.dumps({"request": body, "said": said["providerMessage"]})
        # A header cannot hold everything; what it holds is written as UTF-8, and read as Latin-1.
        line = " ".join(self.heard).replace("\n", " ").encode().decode("latin-1")
        headers = {
            "X-Echo": line,
            "eLEMENTS-rEQUEST-iD": line,
            "ELEMENTS-ERROR": line,
            "aUTHORIZATION": line,
            "Set-Cookie": f"session={RECEIVED['cookie']}",
            "Location": f"https://elsewhere.example/?access_token={quote(SENT['token in a link'])}",
        }
        return Answer(code, json={**said, **fields}, headers=headers)

    @property
    def settings(self) -> dict[str, Any]:
        return {"base_url": self.url, "token_url": f"{self.url}/connect/token"}

    def client(self, kind: str = "secret", **options: Any) -> Any:
        return self._make(kind, (AvePointElements, CloudElements, MicrosoftGraph), options)

    def async_client(self, kind: str = "secret", **options: Any) -> Any:
        return self._make(kind, (AsyncAvePointElements, AsyncCloudElements, AsyncMicrosoftGraph), options)

    def _make(self, kind: str, classes: tuple[Any, Any, Any], options: dict[str, Any]) -> Any:
        if kind in CREDENTIALS:
            return classes[0](CREDENTIALS[kind](), **self.settings, **options)
        base_url = f"{self.url}/elements/api-v2"
        if kind == "ready":
            return classes[1](authorization=SENT["ready-made authorization"], base_url=base_url, **options)
        secrets = {
            "user_secret": SENT["user secret"],
            "organization_secret": SENT["organization secret"],
            "element_token": SENT["element token"],
        }
        return classes[2 if kind == "graph" else 1](**secrets, base_url=base_url, **options)


def secrets_in(seen: Seen) -> list[str]:
    """What a request holds that a server may say back: header, form and query values, and those inside a JSON body."""
    values = [part for name in ("authorization", "elements-user-password") for part in [seen.headers.get(name, "")]]
    values += [value for name, value in seen.query.items() if "ecret" in name or "oken" in name]
    if seen.path == "/connect/token":
        values += [
            value for name, value in parse_qsl(seen.body.decode()) if name in ("client_secret", "client_assertion")
        ]
    return [value for value in values if value]


def assertions(vendor: Service) -> dict[str, str]:
    """The client assertions that a token server received, and their signatures, which prove as much."""
    given = [seen.form["client_assertion"] for seen in vendor.token_calls if "client_assertion" in seen.form]
    return {f"assertion {n}{part}": text for n, one in enumerate(given)
            for part, text in (("", one), (" signature", one.rpartition(".")[2]))}  # fmt: skip


@functools.cache
def private_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@functools.cache
def pfx() -> bytes:
    """A certificate file that opens with the canary."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "elements-ext test")])
    now = datetime.datetime.now(datetime.UTC)
    day = datetime.timedelta(days=1)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(private_key().public_key())
    builder = builder.serial_number(1).not_valid_before(now - day).not_valid_after(now + day)
    certificate = builder.sign(private_key(), hashes.SHA256())
    locked = BestAvailableEncryption(SENT["certificate password"].encode())
    return pfx_format.serialize_key_and_certificates(b"app", private_key(), certificate, None, locked)


@functools.cache
def pem() -> str:
    """The private key as people paste it."""
    return private_key().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


CREDENTIALS: dict[str, Callable[[], Any]] = {
    "secret": lambda: ClientSecret("app", SENT["client secret"]),
    "certificate": lambda: ClientCertificate("app", pfx(), password=SENT["certificate password"]),
    "bearer": lambda: BearerToken(SENT["bearer token"]),
    "callable": lambda: BearerToken(lambda: SENT["bearer token"]),
}
ENVIRONMENT = {
    "AVEPOINT_CLIENT_ID": "app",
    "AVEPOINT_CLIENT_SECRET": SENT["client secret"],
    "AVEPOINT_CLIENT_CERTIFICATE_PASSWORD": SENT["certificate password"],
    "CLOUD_ELEMENTS_USER_SECRET": SENT["user secret"],
    "CLOUD_ELEMENTS_ORGANIZATION_SECRET": SENT["organization secret"],
    "CLOUD_ELEMENTS_ELEMENT_TOKEN": SENT["element token"],
}

HELD: dict[type[BaseException], str] = {errors.DecodeError: "body", errors.OperationFailedError: "result"}
"""The two fields that hold an answer for the caller to read: there, and there only, is what a server has."""


def spoken(error: BaseException) -> str:
    """All text that an exception, its chain, its fields, its copies and its pickles give away."""
    said = [str(error), repr(error), *traceback.format_exception(error)]
    if isinstance(error, errors.ElementsError):
        for one in (error, copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
            bare = copy.copy(one)
            bare.__dict__.pop("cursor", None)
            if field := HELD.get(type(one)):
                bare.__dict__[field] = None
            said += [str(one), repr(one), repr(vars(bare)), in_pickle(bare)]
    return "\n".join(said)


def held(error: BaseException) -> str:
    """What the one field gives away that holds an answer."""
    field = HELD.get(type(error))
    return "" if field is None else in_pickle(getattr(error, field)) + repr(getattr(error, field))


def in_pickle(thing: object) -> str:
    """A pickle as text: strings stand in it as they are."""
    return pickle.dumps(thing).decode("utf-8", "replace")


class Log:
    """All that is logged, the level of which is debug.

    But for httpcore's own trace of the wire, which shows the headers of answers as they came: whoever turns that on
    asks to see them, and no client has a say in it.
    """

    def __init__(self) -> None:
        self._stream = io.StringIO()
        self._handler = logging.StreamHandler(self._stream)
        self._handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s %(args)s"))
        self._handler.addFilter(lambda record: not record.name.startswith("httpcore"))

    def __enter__(self) -> Self:
        root = logging.getLogger()
        self._level = root.level
        root.addHandler(self._handler)
        root.setLevel(logging.DEBUG)
        return self

    def __exit__(self, *_: object) -> None:
        root = logging.getLogger()
        root.setLevel(self._level)
        root.removeHandler(self._handler)

    @property
    def text(self) -> str:
        return self._stream.getvalue()
