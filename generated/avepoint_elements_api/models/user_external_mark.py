"""Whether a user is external."""

from __future__ import annotations

from .._models import (
    FLAG,
    Field,
    Model,
    model,
)


@model
class UserExternalMark(Model):
    """Whether a user is external."""

    is_external: bool = Field("isExternal", FLAG)
    """Whether the user is external."""
