"""A request token of OAuth 1."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class OAuthToken(Model):
    """A request token of OAuth 1."""

    token: str | None = Field("token", TEXT, default=UNSET, secret=True)
    """The token."""
    secret: str | None = Field("secret", TEXT, default=UNSET, secret=True)
    """Its secret."""
