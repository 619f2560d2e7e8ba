"""Seats of a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import TenantPlatformType


@model
class TenantUserSeats(Model):
    """Seats of a tenant."""

    type_: TenantPlatformType | None = Field("type", Code("TenantPlatformType"), default=UNSET)
    tenant_id: str | None = Field("tenantId", TEXT, default=UNSET)
    """Id of the tenant."""
    tenant_name: str | None = Field("tenantName", TEXT, default=UNSET)
    """Name of the tenant."""
    available_user_seat: int | None = Field("availableUserSeat", WHOLE, default=UNSET)
    """Seats left."""
    assigned_user_seat: int | None = Field("assignedUserSeat", WHOLE, default=UNSET)
    """Seats in use."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            type_: TenantPlatformType | int | None = UNSET,
            tenant_id: str | None = UNSET,
            tenant_name: str | None = UNSET,
            available_user_seat: int | None = UNSET,
            assigned_user_seat: int | None = UNSET,
        ) -> None: ...
