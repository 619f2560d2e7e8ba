"""What is particular to AvePoint Elements: environments, scopes and bearer tokens."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import httpx
from avepoint_elements_api import ENVIRONMENTS

from ._contract import Operation, Request, operation_of
from ._flow import Flow, Problem
from ._options import Call, Origin, check_url, choose, origin
from ._problems import read_problem
from ._tokens import TokenSource
from .credentials import BearerToken, ClientCertificate, ClientSecret
from .errors import ConfigurationError

Credential = ClientSecret | ClientCertificate | BearerToken


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where to send calls and token requests."""

    base_url: httpx.URL
    token_url: httpx.URL
    origins: frozenset[Origin]


def endpoints(environment: object, base_url: object, token_url: object) -> Endpoints:
    """The URLs of an environment, or what overrides them. Raises `ConfigurationError`."""
    preset = choose(ENVIRONMENTS, environment)
    base = check_url("base_url", preset.base_url if base_url is None else base_url)
    token = check_url("token_url", preset.token_url if token_url is None else token_url)
    siblings = preset.siblings if base_url is None else ()
    return Endpoints(base, token, frozenset({origin(base), *(origin(httpx.URL(one)) for one in siblings)}))


class AvePointPlatform:
    """Authorizes requests with a token for just the scopes that their operation needs."""

    def __init__(self, credential: Credential, where: Endpoints, user_agent: str) -> None:
        if not isinstance(credential, ClientSecret | ClientCertificate | BearerToken):
            raise ConfigurationError(
                "the credential must be a ClientSecret, ClientCertificate or BearerToken, "
                f"not {type(credential).__name__}: AvePointElements(ClientSecret('client-id', 'secret'))"
            )
        self.origins = where.origins
        self._bearer = credential if isinstance(credential, BearerToken) else None
        self._tokens = (
            None if isinstance(credential, BearerToken) else TokenSource(where.token_url, credential, user_agent)
        )

    def authorize(self, request: httpx.Request, call: Call) -> Flow[httpx.Request]:
        if self._bearer is not None:
            token = self._bearer.value()
        else:
            assert self._tokens is not None
            token = yield from self._tokens.get(scopes_of(request), call)
        request.headers["Authorization"] = f"Bearer {token}"
        return request

    def check(self, request: Request[Any]) -> None:
        """Every argument is the caller's own business."""

    def renew(self, request: httpx.Request) -> bool:
        if self._bearer is not None:
            return self._bearer.renewable
        assert self._tokens is not None
        self._tokens.forget(request.headers["Authorization"].removeprefix("Bearer "))
        return True

    def problem(self, response: httpx.Response) -> Problem:
        return read_problem(response, ("request-id", "x-request-id"))

    def secrets(self) -> Iterable[str]:
        source = self._tokens or self._bearer
        return source.secrets() if source is not None else ()


def scopes_of(request: httpx.Request) -> tuple[str, ...]:
    """The alternative scope strings of a request's operation, the narrower first."""
    operation: Operation | None = operation_of(request)
    if operation is None:
        raise ConfigurationError(
            f"{request.method} {request.url.path} is no generated operation, so its scopes are not known; "
            "a BearerToken would do"
        )
    return tuple(" ".join(sorted(scope for scopes in one.values() for scope in scopes)) for one in operation.security)
