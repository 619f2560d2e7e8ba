"""A reseller. The sample writes the keys in PascalCase, the table in camelCase."""

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
    from . import ResellerStatus


@model
class Reseller(Model):
    """A reseller. The sample writes the keys in PascalCase, the table in camelCase."""

    reseller_id: str | None = Field("ResellerId", TEXT, default=UNSET)
    """Id of the reseller."""
    invite_email: str | None = Field("InviteEmail", TEXT, default=UNSET)
    """Email address that was invited."""
    organization: str | None = Field("Organization", TEXT, default=UNSET)
    """Name of the organization."""
    email: str | None = Field("Email", TEXT, default=UNSET)
    """Email address."""
    status: ResellerStatus | None = Field("Status", Code("ResellerStatus"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            reseller_id: str | None = UNSET,
            invite_email: str | None = UNSET,
            organization: str | None = UNSET,
            email: str | None = UNSET,
            status: ResellerStatus | int | None = UNSET,
        ) -> None: ...
