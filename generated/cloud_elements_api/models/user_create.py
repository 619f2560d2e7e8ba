"""A user to make."""

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

    from . import RoleReference


@model
class UserCreate(Model):
    """A user to make."""

    email: str = Field("email", TEXT)
    """Email address; taken ones are refused."""
    first_name: str = Field("firstName", TEXT)
    """First name."""
    last_name: str = Field("lastName", TEXT)
    """Last name."""
    password: str = Field("password", TEXT, secret=True)
    """Password; it has to meet the organization's password policy."""
    external_id: str | None = Field("externalId", TEXT, default=UNSET)
    """Id of the caller's choice."""
    roles: builtins.list[RoleReference] | None = Field("roles", Many(One("RoleReference")), default=UNSET)
    """Roles to grant; none above the caller's own."""
