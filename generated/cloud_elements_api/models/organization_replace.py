"""What an organization is replaced by. The source takes a whole Organization; what the platform sets itself is
left out here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import OrganizationEnvironment, OrganizationStatus


@model
class OrganizationReplace(Model):
    """What an organization is replaced by. The source takes a whole Organization; what the platform sets
    itself is left out here.
    """

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the organization."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the organization."""
    external_id: str | None = Field("externalId", TEXT, default=UNSET)
    """Id of the caller's choice."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether the organization is active."""
    environment: OrganizationEnvironment | None = Field("environment", Code("OrganizationEnvironment"), default=UNSET)
    status: OrganizationStatus | None = Field("status", Code("OrganizationStatus"), default=UNSET)
    vdr_version: str | None = Field("vdrVersion", TEXT, default=UNSET)
    """Version of the virtual data resources."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            id: int | None = UNSET,
            name: str | None = UNSET,
            external_id: str | None = UNSET,
            active: bool | None = UNSET,
            environment: OrganizationEnvironment | str | None = UNSET,
            status: OrganizationStatus | str | None = UNSET,
            vdr_version: str | None = UNSET,
        ) -> None: ...
