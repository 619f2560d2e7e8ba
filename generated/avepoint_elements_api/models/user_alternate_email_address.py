"""Further mail addresses of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins


@model
class UserAlternateEmailAddress(Model):
    """Further mail addresses of a user."""

    alternate_email_address: builtins.list[str] = Field("alternateEmailAddress", Many(TEXT))
    """All further addresses."""
