"""Gives Schemathesis a token for each operation, as no single one may have all scopes."""

from __future__ import annotations

import os
from typing import Any

import httpx
import schemathesis


@schemathesis.auth(cache_by_key=lambda case, context: case.operation.label)
class Token:
    """A token with the scopes that the operation names first."""

    def get(self, case: Any, context: Any) -> str | None:
        ready = os.environ.get("CONFORMANCE_AUTHORIZATION")
        if ready:
            return ready
        (scopes,) = case.operation.definition.raw["security"][0].values()
        form = {
            "grant_type": "client_credentials",
            "client_id": os.environ["CONFORMANCE_CLIENT_ID"],
            "client_secret": os.environ["CONFORMANCE_CLIENT_SECRET"],
            "scope": " ".join(scopes),
        }
        answer = httpx.post(os.environ["CONFORMANCE_TOKEN_URL"], data=form, trust_env=False)
        return "Bearer " + str(answer.raise_for_status().json()["access_token"])

    def set(self, case: Any, data: str, context: Any) -> None:
        case.headers["Authorization"] = data
