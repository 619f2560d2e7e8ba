"""The token endpoint: OAuth 2.0 client credentials, by secret or by `private_key_jwt`."""

from __future__ import annotations

import hmac
import secrets
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl

from ._assertions import Assertions, InvalidAssertion

FORM: Final = "application/x-www-form-urlencoded"
SCOPE_LENGTH: Final = 300
"""Longest scope string that the identity service takes."""
JWT_BEARER: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


class TokenRefusal(Exception):
    """An OAuth error: its code, and what to tell the client's developer."""

    def __init__(self, error: str, description: str) -> None:
        super().__init__(error, description)
        self.error = error
        self.description = description


@dataclass(frozen=True)
class Grant:
    """What a token stands for."""

    token: str = field(repr=False)
    scopes: frozenset[str]
    expires: float


class TokenIssuer:
    """Issues tokens, remembers them, and knows the one client that it trusts."""

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        scopes: Collection[str],
        lifetime: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.scopes = scopes
        self.lifetime = lifetime
        self.assertions = Assertions(client_id)
        self._clock = clock
        self._grants: dict[str, Grant] = {}

    def issue(self, content_type: str, body: bytes, audience: Collection[str]) -> dict[str, Any]:
        """The answer to a token request. Raises `TokenRefusal`."""
        form = _form(content_type, body)
        if form.get("grant_type") != "client_credentials":
            error = "unsupported_grant_type" if "grant_type" in form else "invalid_request"
            raise TokenRefusal(error, "grant_type must be client_credentials")
        self._authenticate(form, audience)
        scopes = self._scopes(form.get("scope", ""))
        now = self._clock()
        self._grants = {token: grant for token, grant in self._grants.items() if grant.expires > now}
        token = secrets.token_urlsafe(32)
        self._grants[token] = Grant(token, scopes, now + self.lifetime)
        return {
            "access_token": token,
            "expires_in": int(self.lifetime),
            "token_type": "Bearer",
            "scope": " ".join(sorted(scopes)),
        }

    def grant(self, token: str) -> Grant | None:
        """What a token stands for; None for one that is unknown, revoked or expired."""
        grant = self._grants.get(token)
        return grant if grant is not None and grant.expires > self._clock() else None

    def revoke(self) -> None:
        """Forget every token."""
        self._grants = {}

    def _authenticate(self, form: Mapping[str, str], audience: Collection[str]) -> None:
        if "client_assertion" in form:
            if form.get("client_assertion_type") != JWT_BEARER:
                raise TokenRefusal("invalid_client", "client_assertion_type is not the JWT bearer type")
            if form.get("client_id", self.client_id) != self.client_id:
                raise TokenRefusal("invalid_client", "client_id is unknown")
            try:
                self.assertions.verify(form["client_assertion"], audience)
            except InvalidAssertion as error:
                raise TokenRefusal("invalid_client", f"client_assertion: {error}") from None
            return
        known = form.get("client_id", "") == self.client_id
        secret = form.get("client_secret", "")
        if not hmac.compare_digest(secret.encode(), self.client_secret.encode()) or not known:
            raise TokenRefusal("invalid_client", "client_id or client_secret is wrong")

    def _scopes(self, text: str) -> frozenset[str]:
        scopes = frozenset(text.split())
        if not scopes:
            raise TokenRefusal("invalid_scope", "scope is missing")
        if len(text) > SCOPE_LENGTH:
            raise TokenRefusal("invalid_scope", f"scope has more than {SCOPE_LENGTH} characters")
        if unknown := sorted(scopes.difference(self.scopes)):
            raise TokenRefusal("invalid_scope", f"not granted: {' '.join(unknown)}")
        return scopes


def _form(content_type: str, body: bytes) -> dict[str, str]:
    if content_type.partition(";")[0].strip().lower() != FORM:
        raise TokenRefusal("invalid_request", f"Content-Type must be {FORM}")
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, strict_parsing=True)
    except ValueError:
        raise TokenRefusal("invalid_request", "the body is no form") from None
    form = dict(pairs)
    if len(form) != len(pairs):
        raise TokenRefusal("invalid_request", "a field is given twice")
    return form
