"""An organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import OrganizationEnvironment, OrganizationStatus


@model
class Organization(Model):
    """An organization."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the organization."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the organization."""
    external_id: str | None = Field("externalId", TEXT, default=UNSET)
    """Id that the caller gave."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether the organization is active."""
    environment: OrganizationEnvironment | None = Field("environment", Code("OrganizationEnvironment"), default=UNSET)
    status: OrganizationStatus | None = Field("status", Code("OrganizationStatus"), default=UNSET)
    secret: str | None = Field("secret", TEXT, default=UNSET, secret=True)
    """The secret for the Authorization header."""
    vdr_version: str | None = Field("vdrVersion", TEXT, default=UNSET)
    """Version of the virtual data resources."""
    can_create_peer: bool | None = Field("canCreatePeer", FLAG, default=UNSET)
    """Whether it may make other organizations."""
    two_factor_auth_enabled: bool | None = Field("twoFactorAuthEnabled", FLAG, default=UNSET)
    """Whether users need a second factor."""
    tier_id: int | None = Field("tierId", WHOLE, default=UNSET)
    """Id of the tier."""
    customer_id: int | None = Field("customerId", WHOLE, default=UNSET)
    """Id of the customer."""
    street1: str | None = Field("street1", TEXT, default=UNSET)
    """First line of the address."""
    city: str | None = Field("city", TEXT, default=UNSET)
    """City."""
    state: str | None = Field("state", TEXT, default=UNSET)
    """State."""
    postal_code: str | None = Field("postalCode", TEXT, default=UNSET)
    """Postal code."""
    country: str | None = Field("country", TEXT, default=UNSET)
    """Country."""
    created_date: datetime.datetime | None = Field("createdDate", MOMENT, default=UNSET)
    """When it was made."""

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
            secret: str | None = UNSET,
            vdr_version: str | None = UNSET,
            can_create_peer: bool | None = UNSET,
            two_factor_auth_enabled: bool | None = UNSET,
            tier_id: int | None = UNSET,
            customer_id: int | None = UNSET,
            street1: str | None = UNSET,
            city: str | None = UNSET,
            state: str | None = UNSET,
            postal_code: str | None = UNSET,
            country: str | None = UNSET,
            created_date: datetime.datetime | None = UNSET,
        ) -> None: ...
