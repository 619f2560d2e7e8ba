"""A role of a user, an account or an organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import Feature, Privilege


@model
class Role(Model):
    """A role of a user, an account or an organization."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the role."""
    key: str | None = Field("key", TEXT, default=UNSET)
    """Key of the role; seen: org-admin, admin, org, default-user, sys-admin."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the role."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether the role is active."""
    hide: bool | None = Field("hide", FLAG, default=UNSET)
    """Whether it is hidden in the console."""
    features: builtins.list[Feature] | None = Field("features", Many(One("Feature")), default=UNSET)
    """What the role gives, in older answers."""
    privileges: builtins.list[Privilege] | None = Field("privileges", Many(One("Privilege")), default=UNSET)
    """What the role gives, in newer answers."""
