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
class UserFilter(Model):
    """Which users to list."""

    user_ids: builtins.list[str] | None = Field("userIds", Many(TEXT), default=UNSET)
    """Only these users; all when left out or null."""
