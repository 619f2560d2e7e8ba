"""A certificate proves who is asking: checked by an independent verifier, refused with a reason when it cannot."""

from __future__ import annotations

import base64
import datetime
import hashlib
import sys
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import NameOID
from support import Answer, Driver, Seen, Service, token

from elements_ext import AsyncAvePointElements, AvePointElements, BearerToken, ClientCertificate, CloudElements, errors

PASSWORD = "pässword,1"


def certificate(key: Any) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "elements-ext test")])
    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture(scope="module")
def cert(key: rsa.RSAPrivateKey) -> x509.Certificate:
    return certificate(key)


def pfx(key: Any, cert: Any, password: str | None = PASSWORD) -> bytes:
    protection = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    return pkcs12.serialize_key_and_certificates(b"app", key, cert, None, protection)


def pem(key: Any, cert: Any, password: str | None = None, *, cert_first: bool = False) -> bytes:
    protection = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    parts = [key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, protection), cert.public_bytes(Encoding.PEM)]
    return b"".join(reversed(parts) if cert_first else parts)


def verify_by_hand(assertion: str, public_key: Any) -> None:
    """RFC 7515 without the library that signed: the signature is over the two parts as they were sent."""
    signed, _, signature = assertion.rpartition(".")
    raw = base64.urlsafe_b64decode(signature + "=" * (-len(signature) % 4))
    public_key.verify(raw, signed.encode("ascii"), padding.PKCS1v15(), hashes.SHA256())


@pytest.mark.parametrize("form", ["pfx", "pfx-open", "pem", "pem-locked", "pem-cert-first"])
def test_an_assertion_is_what_rfc_7523_and_the_vendor_ask_for(
    form: str, key: rsa.RSAPrivateKey, cert: x509.Certificate, tmp_path: Path, driver: Driver
) -> None:
    data, password = {
        "pfx": (pfx(key, cert), PASSWORD),
        "pfx-open": (pfx(key, cert, None), None),
        "pem": (pem(key, cert), None),
        "pem-locked": (pem(key, cert, PASSWORD, cert_first=True), PASSWORD),
        "pem-cert-first": (pem(key, cert, cert_first=True), None),
    }[form]
    path = tmp_path / "app.pfx"
    path.write_bytes(data)
    credential = ClientCertificate("app-id", path, password=password)

    class WithCertificate(Service):
        def client(self, **options: Any) -> AvePointElements:
            return AvePointElements(credential, **self.settings, **options)

        def async_client(self, **options: Any) -> AsyncAvePointElements:
            return AsyncAvePointElements(credential, **self.settings, **options)

    with WithCertificate(Answer(json={"id": "t"})) as service:
        driver.run(service, lambda client: client.tenants.get("c", "t"))
        sent = service.token_calls[0].form
        audience = f"{service.url}/connect/token"
    assert sent["grant_type"] == "client_credentials"
    assert sent["client_assertion_type"] == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
    assert sent["scope"] == "elements.customers.read.all"
    assert "client_secret" not in sent
    claims = jwt.decode(
        sent["client_assertion"], key.public_key(), algorithms=["RS256"], audience=audience, issuer="app-id",
        options={"require": ["exp", "iat", "nbf", "jti", "sub", "iss", "aud"]},
    )  # fmt: skip
    verify_by_hand(sent["client_assertion"], key.public_key())
    assert claims["sub"] == "app-id"
    assert claims["exp"] - claims["iat"] == 300
    thumbprint = hashlib.sha1(cert.public_bytes(Encoding.DER)).digest()
    header = jwt.get_unverified_header(sent["client_assertion"])
    assert header == {
        "alg": "RS256", "typ": "JWT", "kid": thumbprint.hex().upper(),
        "x5t": base64.urlsafe_b64encode(thumbprint).rstrip(b"=").decode(),
    }  # fmt: skip
    assert credential.thumbprint == thumbprint.hex().upper()


def test_each_try_has_an_assertion_of_its_own(key: Any, cert: Any, waits: list[float]) -> None:
    answers = iter([Answer(503), Answer(fault="reset")])

    def tokens(seen: Seen) -> Answer:
        return next(answers, None) or token(seen)

    with Service(Answer(json={"id": "t"}), tokens=tokens) as service:
        with AvePointElements(
            ClientCertificate("app", pfx(key, cert), password=PASSWORD), **service.settings
        ) as client:
            client.tenants.get("c", "t")
        ids = [
            jwt.decode(s.form["client_assertion"], options={"verify_signature": False})["jti"]
            for s in service.token_calls
        ]
    assert len(set(ids)) == 3


def test_neither_key_nor_password_nor_assertion_can_be_seen(key: Any, cert: Any) -> None:
    credential = ClientCertificate("app", pfx(key, cert), password=PASSWORD)
    assert PASSWORD not in repr(credential) + str(vars(credential))
    echo = Answer(400)

    def tokens(seen: Seen) -> Answer:
        said = seen.form["client_assertion"]
        echo.json = {"error": "invalid_client", "error_description": f"cannot take {said}"}
        return echo

    with Service(tokens=tokens) as service:
        with AvePointElements(credential, **service.settings) as client, pytest.raises(errors.TokenError) as caught:
            client.tenants.get("c", "t")
        assert service.token_calls[0].form["client_assertion"] not in f"{caught.value} {caught.value.__dict__}"


def test_what_cannot_be_opened_is_refused_where_it_is_given(key: Any, cert: Any, tmp_path: Path) -> None:
    elliptic = ec.generate_private_key(ec.SECP256R1())
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    public_only = cert.public_bytes(Encoding.PEM)
    cases: list[tuple[Any, str | None, str]] = [
        (pfx(key, cert), "wrong", r"cannot open the certificate \(PFX\): is the password right"),
        (pfx(key, cert), None, "does it need a password"),
        (pem(key, cert, PASSWORD), "wrong", r"cannot open the certificate \(PEM\): is the password right"),
        (pem(key, cert, PASSWORD), None, "does it need a password"),
        (b"garbage", None, "cannot open"),
        (public_only, None, "cannot open|no RSA"),
        (pem(elliptic, certificate(elliptic)), None, "no RSA private key"),
        (pem(other, cert), None, "no certificate that belongs"),
        (key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), None, "no certificate|cannot open"),
        (tmp_path / "missing.pfx", None, "No such file"),
        (tmp_path, None, "Is a directory"),
        ("\x00", None, "cannot read"),
        (5, None, "cannot read"),
    ]
    for data, password, why in cases:
        with pytest.raises(errors.ConfigurationError, match=why) as caught:
            ClientCertificate("app", data, password=password)
        assert password is None or password not in str(caught.value)


def test_the_extra_that_is_missing_is_named(key: Any, cert: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jwt", None)
    with pytest.raises(errors.ConfigurationError, match=r"elements-ext\[certificate\]"):
        ClientCertificate("app", pfx(key, cert), password=PASSWORD)


def test_from_env_opens_the_certificate_at_the_path(
    key: Any, cert: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "app.pfx"
    path.write_bytes(pfx(key, cert))
    monkeypatch.setenv("AVEPOINT_CLIENT_ID", "app")
    monkeypatch.setenv("AVEPOINT_CLIENT_CERTIFICATE", str(path))
    with pytest.raises(errors.ConfigurationError, match="password"):
        AvePointElements.from_env()
    monkeypatch.setenv("AVEPOINT_CLIENT_CERTIFICATE_PASSWORD", PASSWORD)
    AvePointElements.from_env().close()


def test_a_coroutine_function_is_refused_where_it_is_given() -> None:
    async def source() -> str:
        return "token"

    with pytest.raises(errors.ConfigurationError, match="not a coroutine function"):
        BearerToken(source)  # type: ignore[arg-type]
    with pytest.raises(errors.ConfigurationError, match="not a coroutine function"):
        CloudElements(authorization=source)  # type: ignore[arg-type]
