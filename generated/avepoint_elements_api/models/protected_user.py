"""A user and what of it is protected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import ModuleProtection


@model
class ProtectedUser(Model):
    """A user and what of it is protected."""

    id: str | None = Field("id", TEXT, default=UNSET)
    """Id of the user."""
    email: str | None = Field("email", TEXT, default=UNSET)
    """Email address."""
    display_name: str | None = Field("displayName", TEXT, default=UNSET)
    """Name of the user."""
    module_status: builtins.list[ModuleProtection] | None = Field(
        "moduleStatus", Many(One("ModuleProtection")), default=UNSET
    )
