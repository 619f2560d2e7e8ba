"""Get the URL of consent."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="oauth.get_url",
    method="GET",
    path="/elements/{keyOrId}/oauth/url",
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
    callback_proxy: bool | None = None,
    request_token: str | None = None,
    is_oauth_proxy: bool | None = None,
    oauth_proxy_name: str | None = None,
) -> types.Request[models.OAuthRedirect]:
    """Get the URL of consent."""
    return types.Request(
        OPERATION,
        models.OAuthRedirect.from_dict,
        path={"keyOrId": key_or_id},
        query=types.query(
            ("apiKey", api_key),
            ("apiSecret", api_secret),
            ("callbackUrl", callback_url),
            ("scope", scope),
            ("state", state),
            ("siteAddress", site_address),
            ("callbackProxy", callback_proxy),
            ("requestToken", request_token),
            ("isOauthProxy", is_oauth_proxy),
            ("oauthProxyName", oauth_proxy_name),
        ),
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
