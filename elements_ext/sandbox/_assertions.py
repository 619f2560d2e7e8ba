"""Client assertions (RFC 7523, `private_key_jwt`), verified against registered certificates."""

from __future__ import annotations

import base64
import hashlib
import time
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

LONGEST: Final = 3600 + 60
"""Seconds that an assertion may be valid for: the vendor's longest sample, and a minute for clocks."""


class InvalidAssertion(Exception):
    """Why an assertion is refused."""


@dataclass(frozen=True)
class _Certificate:
    key: RSAPublicKey = field(repr=False)
    thumbprint: str
    """SHA-1 in upper-case hex: the `kid`."""
    x5t: str
    """SHA-1 in unpadded base64url."""


class Assertions:
    """The certificates of one client, and the assertions that it has used up."""

    def __init__(self, client_id: str) -> None:
        self._client_id = client_id
        self._certificates: list[_Certificate] = []
        self._used: dict[str, float] = {}

    def register(self, pem: bytes | str) -> None:
        """Trust a certificate's key. Raises `ValueError` if it is no PEM certificate with an RSA key."""
        from cryptography import x509
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
        from cryptography.hazmat.primitives.serialization import Encoding

        certificate = x509.load_pem_x509_certificate(pem.encode() if isinstance(pem, str) else pem)
        key = certificate.public_key()
        if not isinstance(key, RSAPublicKey):
            raise ValueError("the certificate has no RSA key")
        digest = hashlib.sha1(certificate.public_bytes(Encoding.DER), usedforsecurity=False).digest()
        x5t = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        self._certificates.append(_Certificate(key, digest.hex().upper(), x5t))

    def verify(self, assertion: str, audience: Collection[str]) -> None:
        """Accept an assertion once. Raises `InvalidAssertion` with the reason."""
        import jwt

        try:
            certificate = self._signer(jwt.get_unverified_header(assertion))
            claims: dict[str, Any] = jwt.decode(
                assertion,
                certificate.key,
                algorithms=["RS256"],
                audience=list(audience),
                issuer=self._client_id,
                options={"require": ["iss", "sub", "aud", "exp", "jti"]},
            )
        except jwt.InvalidTokenError as error:
            raise InvalidAssertion(str(error)) from None
        if claims["sub"] != self._client_id:
            raise InvalidAssertion("sub is not the client id")
        self._use_up(str(claims["jti"]), float(claims["exp"]))

    def _signer(self, header: dict[str, Any]) -> _Certificate:
        for certificate in self._certificates:
            if (
                header.get("kid", certificate.thumbprint) == certificate.thumbprint
                and header.get("x5t", certificate.x5t) == certificate.x5t
            ):
                return certificate
        raise InvalidAssertion("kid or x5t names no registered certificate")

    def _use_up(self, jti: str, expires: float) -> None:
        now = time.time()
        if expires > now + LONGEST:
            raise InvalidAssertion("exp is too far ahead")
        self._used = {used: until for used, until in self._used.items() if until > now}
        if jti in self._used:
            raise InvalidAssertion("jti was used before")
        self._used[jti] = expires
