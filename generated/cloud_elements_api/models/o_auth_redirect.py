"""Where to send the browser."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class OAuthRedirect(Model):
    """Where to send the browser."""

    element: str | None = Field("element", TEXT, default=UNSET)
    """Key of the element."""
    oauth_url: str | None = Field("oauthUrl", TEXT, default=UNSET)
    """URL of consent."""
