"""A page of protected objects."""

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

    from . import ProtectedObject, TokenMetadata


@model
class ProtectedObjectPage(Model):
    """A page of protected objects."""

    data: builtins.list[ProtectedObject] | None = Field("data", Many(One("ProtectedObject")), default=UNSET)
    metadata: TokenMetadata | None = Field("metadata", One("TokenMetadata"), default=UNSET)
