"""One page of sign-ins."""

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

    from . import PageMetadata, SignIn


@model
class SignInPage(Model):
    """One page of sign-ins."""

    data: builtins.list[SignIn] | None = Field("data", Many(One("SignIn")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
