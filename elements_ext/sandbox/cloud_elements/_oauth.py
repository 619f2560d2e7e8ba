"""The consent page, and the codes that it hands out."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

from starlette.responses import Response

from .._exchange import Exchange, Refusal

CONSENT_PATH: Final = "/common/oauth2/v2.0/authorize"
_KEPT: Final = 1000


@dataclass(frozen=True)
class Grant:
    """What a code was given for."""

    key: str = field(repr=False)
    callback: str


class Codes:
    """Codes that were given out and not used yet."""

    def __init__(self) -> None:
        self._grants: dict[str, Grant] = {}

    def issue(self, key: str, callback: str) -> str:
        code = secrets.token_urlsafe(32)
        self._grants[code] = Grant(key, callback)
        while len(self._grants) > _KEPT:
            del self._grants[next(iter(self._grants))]
        return code

    def redeem(self, code: str, key: str, callback: str) -> bool:
        """Use a code up. False if it is unknown, was used, or was given for another key or callback."""
        grant = self._grants.pop(code, None)
        return grant is not None and (grant.key, grant.callback) == (key, callback)


def consent_url(origin: str, key: str, callback: str, scope: str, state: str | None) -> str:
    """Where to send the browser."""
    query = {"client_id": key, "response_type": "code", "redirect_uri": callback, "scope": scope}
    if state is not None:
        query["state"] = state
    return f"{origin}{CONSENT_PATH}?{urlencode(query)}"


def consent(exchange: Exchange, codes: Codes, deny: bool) -> Response:
    """The consent page: agrees, or refuses, at once, and sends the browser back. `deny` in the query refuses too."""
    query = {name: values[-1] for name, values in parse_qs(exchange.request.query, keep_blank_values=True).items()}
    callback, key = query.get("redirect_uri", ""), query.get("client_id", "")
    if not key or urlsplit(callback).scheme not in ("http", "https"):
        raise Refusal(400, "client_id and redirect_uri are required.")
    answer = {"state": query["state"]} if "state" in query else {}
    if deny or "deny" in query:
        answer |= {"error": "access_denied", "error_description": "The user has denied access."}
    else:
        answer["code"] = codes.issue(key, callback)
    parts = urlsplit(callback)
    location = urlunsplit(parts._replace(query="&".join(filter(None, (parts.query, urlencode(answer))))))
    return Response(status_code=302, headers={"Location": location, "Cache-Control": "no-store"})
