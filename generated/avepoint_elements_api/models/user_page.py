"""One page of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import PageMetadata, User


@model
class UserPage(Model):
    """One page of users."""

    data: builtins.list[User] | None = Field("data", Many(One("User")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
