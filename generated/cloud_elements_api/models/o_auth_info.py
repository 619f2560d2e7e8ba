"""The application, and what to ask consent for. The GET variant needs apiKey, apiSecret and callbackUrl."""

from __future__ import annotations

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class OAuthInfo(Model):
    """The application, and what to ask consent for. The GET variant needs apiKey, apiSecret and callbackUrl."""

    api_key: str | None = Field("apiKey", TEXT, default=UNSET)
    """Id of the application at the provider."""
    api_secret: str | None = Field("apiSecret", TEXT, default=UNSET, secret=True)
    """Secret of the application at the provider."""
    callback_url: str | None = Field("callbackUrl", TEXT, default=UNSET)
    """Where the provider shall send the browser."""
    scope: str | None = Field("scope", TEXT, default=UNSET)
    """Scopes to ask for, separated by blanks."""
    state: str | None = Field("state", TEXT, default=UNSET)
    """Text that the provider hands back to the callback."""
    site_address: str | None = Field("siteAddress", TEXT, default=UNSET)
    """Address of the user's site, for providers that have one for each."""
    is_o_auth_proxy: bool | None = Field("isOAuthProxy", FLAG, default=UNSET)
    """Whether an OAuth proxy is used. Spelled isOauthProxy in the query."""
    oauth_proxy_name: str | None = Field("oauthProxyName", TEXT, default=UNSET)
    """Name of the OAuth proxy."""
    request_token: str | None = Field("requestToken", TEXT, default=UNSET, secret=True)
    """The request token, for OAuth 1."""
