"""What a user is replaced by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
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
class UserReplace(Model):
    """What a user is replaced by."""

    email: str | None = Field("email", TEXT, default=UNSET)
    """Email address."""
    first_name: str | None = Field("firstName", TEXT, default=UNSET)
    """First name."""
    last_name: str | None = Field("lastName", TEXT, default=UNSET)
    """Last name."""
    external_id: str | None = Field("externalId", TEXT, default=UNSET)
    """Id of the caller's choice."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether the user is active."""
    phone: str | None = Field("phone", TEXT, default=UNSET)
    """Telephone number."""
    street1: str | None = Field("street1", TEXT, default=UNSET)
    """First line of the address."""
    street2: str | None = Field("street2", TEXT, default=UNSET)
    """Second line of the address."""
    city: str | None = Field("city", TEXT, default=UNSET)
    """City."""
    state_province: str | None = Field("stateProvince", TEXT, default=UNSET)
    """State or province. Spelled stateprovince elsewhere."""
    postal_code: str | None = Field("postalCode", TEXT, default=UNSET)
    """Postal code."""
    country: str | None = Field("country", TEXT, default=UNSET)
    """Country."""
    roles: builtins.list[RoleReference] | None = Field("roles", Many(One("RoleReference")), default=UNSET)
    """The roles of the user."""
