"""A proxy that the OAuth callback goes through."""

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
class OAuthProxy(Model):
    """A proxy that the OAuth callback goes through."""

    is_oauth_proxy: bool | None = Field("isOauthProxy", FLAG, default=UNSET)
    """Whether there is one."""
    oauth_proxy_name: str | None = Field("oauthProxyName", TEXT, default=UNSET)
    """Name of the proxy."""
