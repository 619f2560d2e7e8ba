"""A link to authorize a tenant or app. Whoever has it can use it."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class AuthLink(Model):
    """A link to authorize a tenant or app. Whoever has it can use it."""

    id: str | None = Field("id", TEXT, default=UNSET)
    """Id of the link."""
    url: str | None = Field("url", TEXT, default=UNSET)
    """Address to open."""
