"""Get a request token."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="oauth.get_token",
    method="GET",
    path="/elements/{keyOrId}/oauth/token",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(
    key_or_id: str | int | None,
    /,
    *,
    api_key: str,
    api_secret: str,
    callback_url: str,
    scope: str | None = None,
    state: str | None = None,
    site_address: str | None = None,
) -> types.Request[models.OAuthToken]:
    """Get a request token."""
    return types.Request(
        OPERATION,
        models.OAuthToken.from_dict,
        path={"keyOrId": key_or_id},
        query=types.query(
            ("apiKey", api_key),
            ("apiSecret", api_secret),
            ("callbackUrl", callback_url),
            ("scope", scope),
            ("state", state),
            ("siteAddress", site_address),
        ),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
