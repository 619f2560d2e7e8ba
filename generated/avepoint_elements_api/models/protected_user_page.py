"""A page of users."""

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

    from . import PageMetadata, ProtectedUser


@model
class ProtectedUserPage(Model):
    """A page of users."""

    data: builtins.list[ProtectedUser] | None = Field("data", Many(One("ProtectedUser")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
