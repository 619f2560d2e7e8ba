"""The token endpoint grants what it should, and nothing else."""

from __future__ import annotations

import datetime
import time
import uuid
from typing import Any

import jwt
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from elements_ext.sandbox import Sandbox

from .conftest import OPERATIONS, Api

READ = "elements.customers.read.all"
BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


def certificate(key: Any) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "sandbox test")])
    now = datetime.datetime.now(datetime.UTC)
    builder = x509.CertificateBuilder().issuer_name(name).subject_name(name).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number()).not_valid_before(now)
    return builder.not_valid_after(now + datetime.timedelta(days=1)).sign(key, hashes.SHA256())


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture(scope="module")
def pem(key: rsa.RSAPrivateKey) -> bytes:
    return certificate(key).public_bytes(Encoding.PEM)


def claims(sandbox: Sandbox, **changes: Any) -> dict[str, Any]:
    client = sandbox.client_id
    valid = {"iss": client, "sub": client, "aud": sandbox.token_url, "exp": time.time() + 300, "jti": str(uuid.uuid4())}
    return {name: value for name, value in {**valid, **changes}.items() if value is not None}


def assertion_form(assertion: str, **changes: str) -> dict[str, str]:
    return {
        "grant_type": "client_credentials",
        "client_assertion_type": BEARER,
        "client_assertion": assertion,
        "scope": READ,
        **changes,
    }


def test_a_secret_gets_a_token_bound_to_its_scopes(api: Api) -> None:
    response = api.http.post("/connect/token", data=api.form(READ))
    assert response.headers["request-id"]
    answer = response.json()
    assert answer["token_type"] == "Bearer"
    assert answer["expires_in"] == 3600
    assert answer["scope"] == READ
    assert api.call("customers.list", headers={"Authorization": f"Bearer {answer['access_token']}"}).status_code == 200


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"client_secret": "wrong"}, "invalid_client"),
        ({"client_secret": ""}, "invalid_client"),
        ({"client_id": "somebody"}, "invalid_client"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"scope": ""}, "invalid_scope"),
        ({"scope": "elements.everything"}, "invalid_scope"),
        ({"scope": f"{READ} elements.everything"}, "invalid_scope"),
        ({"scope": (READ + " ") * 12}, "invalid_scope"),
    ],
)
def test_it_refuses(api: Api, changes: dict[str, str], error: str) -> None:
    answer = api.http.post("/connect/token", data=api.form(READ, changes))
    assert answer.status_code == 400
    assert answer.json()["error"] == error


def test_a_scope_string_of_300_characters_is_taken(api: Api) -> None:
    padded = READ + " " * (300 - len(READ))
    assert api.http.post("/connect/token", data=api.form(padded)).status_code == 200
    assert api.http.post("/connect/token", data=api.form(padded + " ")).json()["error"] == "invalid_scope"


def test_scopes_that_the_client_was_not_granted_are_invalid() -> None:
    with Sandbox(scopes=[READ]) as sandbox:
        api = Api(sandbox)
        with api.http:
            assert api.http.post("/connect/token", data=api.form(READ)).status_code == 200
            answer = api.http.post("/connect/token", data=api.form("elements.jobs.read.all"))
    assert answer.json()["error"] == "invalid_scope"


def test_only_a_form_is_taken(api: Api) -> None:
    assert api.http.post("/connect/token", json=api.form(READ)).json()["error"] == "invalid_request"
    assert api.http.post("/connect/token", content=b"").json()["error"] == "invalid_request"
    assert api.http.get("/connect/token").status_code == 404


def test_an_assertion_gets_a_token_once(api: Api, sandbox: Sandbox, key: rsa.RSAPrivateKey, pem: bytes) -> None:
    sandbox.register_certificate(pem)
    form = assertion_form(jwt.encode(claims(sandbox), key, "RS256"))
    assert api.http.post("/connect/token", data=form).status_code == 200
    replayed = api.http.post("/connect/token", data=form)
    assert replayed.status_code == 400
    assert "jti" in replayed.json()["error_description"]


def test_kid_and_x5t_pick_the_certificate(api: Api, sandbox: Sandbox, key: rsa.RSAPrivateKey, pem: bytes) -> None:
    other = rsa.generate_private_key(65537, 2048)
    sandbox.register_certificate(certificate(other).public_bytes(Encoding.PEM))
    sandbox.register_certificate(pem.decode())
    thumbprint = x509.load_pem_x509_certificate(pem).fingerprint(hashes.SHA1()).hex().upper()
    named = jwt.encode(claims(sandbox), key, "RS256", headers={"kid": thumbprint})
    assert api.http.post("/connect/token", data=assertion_form(named)).status_code == 200
    misnamed = jwt.encode(claims(sandbox), key, "RS256", headers={"kid": "00" * 20})
    assert api.http.post("/connect/token", data=assertion_form(misnamed)).json()["error"] == "invalid_client"


@pytest.mark.parametrize(
    "changes",
    [
        {"aud": "https://identity.example.com/connect/token"},
        {"iss": "somebody"},
        {"sub": "somebody"},
        {"exp": 1},
        {"exp": 99_999_999_999},
        {"exp": None},
        {"jti": None},
        {"aud": None},
    ],
    ids=str,
)
def test_an_assertion_with_wrong_claims_is_refused(
    api: Api, sandbox: Sandbox, key: rsa.RSAPrivateKey, pem: bytes, changes: dict[str, Any]
) -> None:
    sandbox.register_certificate(pem)
    form = assertion_form(jwt.encode(claims(sandbox, **changes), key, "RS256"))
    assert api.http.post("/connect/token", data=form).json()["error"] == "invalid_client"


def test_an_assertion_that_somebody_else_signed_is_refused(api: Api, sandbox: Sandbox, pem: bytes) -> None:
    stranger = rsa.generate_private_key(65537, 2048)
    form = assertion_form(jwt.encode(claims(sandbox), stranger, "RS256"))
    assert api.http.post("/connect/token", data=form).json()["error"] == "invalid_client"
    sandbox.register_certificate(pem)
    assert api.http.post("/connect/token", data=form).json()["error"] == "invalid_client"
    secret = jwt.encode(claims(sandbox), sandbox.client_secret * 4, "HS256")
    for assertion in (secret, "not.a.jwt", jwt.encode(claims(sandbox), None, "none")):
        answer = api.http.post("/connect/token", data=assertion_form(assertion))
        assert answer.json()["error"] == "invalid_client"


def test_an_assertion_of_another_kind_or_client_is_refused(
    api: Api, sandbox: Sandbox, key: rsa.RSAPrivateKey, pem: bytes
) -> None:
    sandbox.register_certificate(pem)
    for changes in ({"client_assertion_type": "saml"}, {"client_id": "somebody"}):
        form = assertion_form(jwt.encode(claims(sandbox), key, "RS256"), **changes)
        assert api.http.post("/connect/token", data=form).json()["error"] == "invalid_client"


def test_a_certificate_without_an_rsa_key_is_not_registered(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="RSA"):
        sandbox.register_certificate(certificate(ec.generate_private_key(ec.SECP256R1())).public_bytes(Encoding.PEM))


@pytest.mark.parametrize("value", ["", "Bearer", "Bearer nonsense", "Basic abc"])
def test_without_a_known_token_the_api_is_closed(api: Api, value: str) -> None:
    answer = api.call("customers.list", headers={"Authorization": value})
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert answer.json()["message"]


def test_a_token_expires_and_can_be_revoked() -> None:
    with Sandbox(token_lifetime=0.2) as sandbox:
        api = Api(sandbox)
        with api.http:
            assert api.call("customers.list").status_code == 200
            time.sleep(0.25)
            assert api.call("customers.list").status_code == 401
    with Sandbox() as sandbox:
        api = Api(sandbox)
        with api.http:
            assert api.call("customers.list").status_code == 200
            sandbox.revoke_tokens()
            assert api.call("customers.list").status_code == 401


@pytest.mark.parametrize("operation_id", sorted(OPERATIONS))
def test_a_token_without_the_operations_scope_is_forbidden(api: Api, operation_id: str) -> None:
    mine = {alternative["oauth2"][0] for alternative in OPERATIONS[operation_id][2]["security"]}
    other = api.token(next(scope for scope in (READ, "elements.jobs.read.all") if scope not in mine))
    count = OPERATIONS[operation_id][1].count("{")
    answer = api.call(operation_id, *["x"] * count, headers={"Authorization": f"Bearer {other}"})
    assert answer.status_code == 403
    assert all(scope in answer.json()["message"] for scope in mine)


def test_each_alternative_scope_opens_the_operation(api: Api) -> None:
    for alternative in OPERATIONS["baselines.list"][2]["security"]:
        token = api.token(alternative["oauth2"][0])
        assert api.call("baselines.list", headers={"Authorization": f"Bearer {token}"}).status_code == 200
