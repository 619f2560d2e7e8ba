"""An organization to make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import OrganizationEnvironment, OrganizationRole, OrganizationStatus


@model
class OrganizationCreate(Model):
    """An organization to make."""

    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the organization."""
    external_id: str | None = Field("externalId", TEXT, default=UNSET)
    """Id of the caller's choice."""
    environment: OrganizationEnvironment | None = Field("environment", Code("OrganizationEnvironment"), default=UNSET)
    status: OrganizationStatus | None = Field("status", Code("OrganizationStatus"), default=UNSET)
    roles: builtins.list[OrganizationRole] | None = Field("roles", Many(One("OrganizationRole")), default=UNSET)
    """Roles that the organization is given."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            name: str | None = UNSET,
            external_id: str | None = UNSET,
            environment: OrganizationEnvironment | str | None = UNSET,
            status: OrganizationStatus | str | None = UNSET,
            roles: builtins.list[OrganizationRole] | None = UNSET,
        ) -> None: ...
