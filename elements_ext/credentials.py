"""Who is calling AvePoint Elements: an app registration with a secret or a certificate, or a ready-made token."""

from __future__ import annotations

import base64
import os
import uuid
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from . import _clock
from ._redact import MASK, Hidden, Unshown, shown_path
from .errors import ConfigurationError
from .headers import check_plain, check_secret

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate

__all__ = ["BearerToken", "ClientCertificate", "ClientSecret"]

ASSERTION_LIFETIME = 300
"""Seconds that a client assertion is good for."""
_SKEW = 60
# RFC 7523, section 2.2.
_ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


class ClientCredential(Protocol):
    """What the token endpoint takes as proof of who is asking."""

    def form(self, token_url: str) -> dict[str, str]:
        """The fields of a token request that prove it, made anew for each try."""
        ...

    def secrets(self) -> Iterable[str]: ...


def _check_given(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be a str, not {type(value).__name__}")
    if not value:
        raise ConfigurationError(f"{name} is empty")
    return value


class ClientSecret(Unshown):
    """The client id and client secret of an app registration (Elements > Settings > API app registration).

    The secret is shown once, and lasts one, two or three years. Raises `ConfigurationError` if either is empty.
    """

    def __init__(self, client_id: str, client_secret: str) -> None:
        self.client_id = _check_given("client_id", client_id)
        self._secret = Hidden(_check_given("client_secret", client_secret))

    def __repr__(self) -> str:
        return f"ClientSecret({self.client_id!r}, '{MASK}')"

    def form(self, token_url: str) -> dict[str, str]:
        return {"client_id": self.client_id, "client_secret": self._secret.reveal()}

    def secrets(self) -> Iterable[str]:
        return (self._secret.reveal(),)


class ClientCertificate(Unshown):
    """The client id and certificate of an app registration: `private_key_jwt` (RFC 7523), signed with RS256.

    `certificate` is the path of a PFX (PKCS#12) file, or of a PEM file that holds the private key and the certificate;
    or the bytes of such a file. `password` opens it. Needs the extra `elements-ext[certificate]`. Raises
    `ConfigurationError` if the file can't be read or opened, or holds no RSA key or no certificate that belongs to it.
    """

    def __init__(
        self, client_id: str, certificate: str | os.PathLike[str] | bytes, *, password: str | bytes | None = None
    ) -> None:
        self.client_id = _check_given("client_id", client_id)
        data = certificate if isinstance(certificate, bytes) else _read(certificate)
        self._key, self._certificate = _load(data, password.encode() if isinstance(password, str) else password)
        self._issued: Hidden[list[str]] = Hidden([])

    def __repr__(self) -> str:
        return f"ClientCertificate({self.client_id!r}, thumbprint={self.thumbprint!r})"

    @property
    def thumbprint(self) -> str:
        """SHA-1 of the certificate in upper-case hex, as the app registration shows it."""
        return self._digest().hex().upper()

    def form(self, token_url: str) -> dict[str, str]:
        return {
            # The vendor's sample leaves client_id out; public clients of this API send it, and RFC 7523 allows it.
            "client_id": self.client_id,
            "client_assertion_type": _ASSERTION_TYPE,
            "client_assertion": self._assertion(token_url),
        }

    def secrets(self) -> Iterable[str]:
        return tuple(self._issued.reveal())

    def _digest(self) -> bytes:
        from cryptography.hazmat.primitives.hashes import SHA1

        return self._certificate.fingerprint(SHA1())  # noqa: S303 - x5t is defined as SHA-1

    def _assertion(self, audience: str) -> str:
        import jwt

        now = int(_clock.current().time())
        claims = {
            "iss": self.client_id,
            "sub": self.client_id,
            "aud": audience,
            "jti": str(uuid.uuid4()),
            "iat": now,
            "nbf": now - _SKEW,
            "exp": now + ASSERTION_LIFETIME,
        }
        x5t = base64.urlsafe_b64encode(self._digest()).rstrip(b"=").decode()
        headers = {"kid": self.thumbprint, "x5t": x5t}
        assertion = jwt.encode(claims, self._key, algorithm="RS256", headers=headers)
        self._issued = Hidden([*self._issued.reveal()[-7:], assertion])
        return assertion


def _read(path: str | os.PathLike[str]) -> bytes:
    try:
        return Path(path).expanduser().read_bytes()
    except (OSError, TypeError, ValueError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "no path"
        raise ConfigurationError(f"cannot read the certificate {shown_path(path)}: {reason}") from None


def _load(data: bytes, password: bytes | None) -> tuple[RSAPrivateKey, Certificate]:
    try:
        import jwt  # noqa: F401
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key, pkcs12
        from cryptography.x509 import load_pem_x509_certificates
    except ImportError:
        raise ConfigurationError("a client certificate needs: pip install 'elements-ext[certificate]'") from None
    pem = b"-----BEGIN" in data
    try:
        if pem:
            encrypted = b"ENCRYPTED" in data
            key = load_pem_private_key(_private_part(data), password if encrypted else None)
            certificates = load_pem_x509_certificates(data)
        else:
            key, certificate, others = pkcs12.load_key_and_certificates(data, password)  # type: ignore[assignment]
            certificates = [one for one in (certificate, *others) if one is not None]
    except (ValueError, TypeError, UnsupportedAlgorithm):
        hint = "is the password right?" if password else "does it need a password?"
        raise ConfigurationError(f"cannot open the certificate ({'PEM' if pem else 'PFX'}): {hint}") from None
    if not isinstance(key, RSAPrivateKey):
        raise ConfigurationError("the certificate file holds no RSA private key")
    own = key.public_key().public_numbers()
    for certificate in certificates:
        public = certificate.public_key()
        if getattr(public, "public_numbers", lambda: None)() == own:
            return key, certificate
    raise ConfigurationError("the certificate file holds no certificate that belongs to its private key")


def _private_part(data: bytes) -> bytes:
    """The private key's block of a PEM bundle; cryptography reads the first block only."""
    at = data.find(b"PRIVATE KEY-----")
    begin = data.rfind(b"-----BEGIN", 0, at) if at >= 0 else -1
    return data[begin:] if begin >= 0 else data


class BearerToken(Unshown):
    """A ready-made access token, or a callable that gives one (called for each try, so it should cache).

    Raises `ConfigurationError` for a token that a header cannot carry, and for a coroutine function. The API's 401
    calls a callable once more. Async clients call it on their event loop, which it holds up until it returns.
    """

    def __init__(self, token: str | Callable[[], str]) -> None:
        if not callable(token):
            check_secret("the bearer token", token)
        check_plain("the bearer token", token)
        self._token = Hidden(token)
        self._given: Hidden[deque[str]] = Hidden(deque([] if callable(token) else [token], maxlen=16))

    def __repr__(self) -> str:
        return f"BearerToken('{MASK}')"

    @property
    def renewable(self) -> bool:
        return callable(self._token.reveal())

    def value(self) -> str:
        """The token to send now."""
        token, given = self._token.reveal(), self._given.reveal()
        value = check_secret("the bearer token", token() if callable(token) else token)
        if value not in given:
            given.append(value)
        return value

    def secrets(self) -> Iterable[str]:
        return tuple(self._given.reveal())
