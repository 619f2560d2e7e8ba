"""A tenant of a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import AadEnvironment, PlatformEnvironment


@model
class Tenant(Model):
    """A tenant of a customer."""

    id: str | None = Field("id", TEXT, default=UNSET)
    """Id of the tenant."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the tenant."""
    aad_environment: AadEnvironment | None = Field("aadEnvironment", Code("AadEnvironment"), default=UNSET)
    platform_environment_type: PlatformEnvironment | None = Field(
        "platformEnvironmentType", Code("PlatformEnvironment"), default=UNSET
    )

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            id: str | None = UNSET,
            name: str | None = UNSET,
            aad_environment: AadEnvironment | int | None = UNSET,
            platform_environment_type: PlatformEnvironment | int | None = UNSET,
        ) -> None: ...
