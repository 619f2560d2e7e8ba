"""Which users to list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins


@model
class ProtectedUserFilter(Model):
    """Which users to list."""

    user_emails: builtins.list[str] | None = Field("userEmails", Many(TEXT), default=UNSET)
    """Email addresses of users; all if absent."""
