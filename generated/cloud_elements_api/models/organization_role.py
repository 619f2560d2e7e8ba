"""A role for an organization, with its privileges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import PrivilegeReference


@model
class OrganizationRole(Model):
    """A role for an organization, with its privileges."""

    key: str = Field("key", TEXT)
    """Key of the role."""
    privileges: builtins.list[PrivilegeReference] = Field("privileges", Many(One("PrivilegeReference")))
    """Privileges of the role."""
