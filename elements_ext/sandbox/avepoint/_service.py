"""AvePoint's rules: bearer tokens with scopes, a content type on every request, `request-id` on every answer."""

from __future__ import annotations

import math
import time
import uuid
from collections import deque
from collections.abc import Mapping
from typing import Any, Final

from starlette.responses import Response

from .._document import JSON, Document, Operation
from .._exchange import Exchange, Refusal
from .._service import Service, encode
from .._tokens import Grant, TokenIssuer, TokenRefusal
from ._handlers import handlers
from ._state import State

TOKEN_PATH: Final = "/connect/token"
WINDOW: Final = 1.0
"""Seconds over which requests are counted for the rate limit."""


class AvePoint(Service[State]):
    """Serves the Elements API and its token endpoint."""

    def __init__(self, document: Document, state: State, issuer: TokenIssuer, rate_limit: int | None) -> None:
        super().__init__(document, handlers(), state)
        self.issuer = issuer
        self._rate_limit = rate_limit
        self._arrivals: dict[str, deque[float]] = {}

    def authorize(self, exchange: Exchange, operation: Operation) -> Grant:
        scheme, _, token = exchange.request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Refusal(401, "A bearer token is required.", {"WWW-Authenticate": "Bearer"})
        grant = self.issuer.grant(token)
        if grant is None:
            headers = {"WWW-Authenticate": 'Bearer error="invalid_token"'}
            raise Refusal(401, "The token is unknown or has expired.", headers)
        self._count(token)
        alternatives = operation.scopes
        if alternatives and not any(needed <= grant.scopes for needed in alternatives):
            needed = " or ".join(" ".join(sorted(scopes)) for scopes in alternatives)
            raise Refusal(403, f"The token lacks a scope: {needed}.")
        return grant

    def check_headers(self, headers: Mapping[str, str], operation: Operation) -> None:
        if headers.get("content-type", "").partition(";")[0].strip().lower() != JSON:
            raise Refusal(400, f"Content-Type must be {JSON} on every request.")

    def error_body(self, status: int, message: str, request_id: str) -> Mapping[str, Any]:
        return {"message": message}

    def token(self, exchange: Exchange) -> Response:
        """The token endpoint."""
        request = exchange.request
        content_type = request.headers.get("content-type", "")
        try:
            status, answer = 200, self.issuer.issue(content_type, request.body, {exchange.origin + TOKEN_PATH})
        except TokenRefusal as refusal:
            status, answer = 400, {"error": refusal.error, "error_description": refusal.description}
        headers = {"Cache-Control": "no-store", self.request_id_header: str(uuid.uuid4())}
        return Response(encode(answer), status, headers, JSON)

    def _count(self, token: str) -> None:
        """Hold a token to the rate limit. Raises `Refusal`."""
        if self._rate_limit is None:
            return
        now = time.monotonic()
        arrivals = self._arrivals.setdefault(token, deque())
        while arrivals and arrivals[0] <= now - WINDOW:
            arrivals.popleft()
        if len(arrivals) >= self._rate_limit:
            wait = math.ceil(arrivals[0] + WINDOW - now)
            raise Refusal(429, "Too many requests.", {"Retry-After": str(max(wait, 1))})
        arrivals.append(now)
