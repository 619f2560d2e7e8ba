"""Changes to a user. The source takes a whole User; what the platform sets itself is left out here."""

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
class UserUpdate(Model):
    """Changes to a user. The source takes a whole User; what the platform sets itself is left out here."""

    email: str | None = Field("email", TEXT, default=UNSET)
    """Email address."""
    first_name: str | None = Field("firstName", TEXT, default=UNSET)
    """First name."""
    last_name: str | None = Field("lastName", TEXT, default=UNSET)
    """Last name."""
    password: str | None = Field("password", TEXT, default=UNSET, secret=True)
    """New password."""
    external_id: str | None = Field("externalId", TEXT, default=UNSET)
    """Id of the caller's choice."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether the user is active."""
    enabled: bool | None = Field("enabled", FLAG, default=UNSET)
    """Whether the user is enabled."""
    email_valid: bool | None = Field("emailValid", FLAG, default=UNSET)
    """Whether the email address is confirmed."""
    account_expired: bool | None = Field("accountExpired", FLAG, default=UNSET)
    """Whether the access has expired."""
    account_locked: bool | None = Field("accountLocked", FLAG, default=UNSET)
    """Whether the user is locked out."""
    credentials_expired: bool | None = Field("credentialsExpired", FLAG, default=UNSET)
    """Whether the password has expired."""
    phone: str | None = Field("phone", TEXT, default=UNSET)
    """Telephone number."""
    street1: str | None = Field("street1", TEXT, default=UNSET)
    """First line of the address."""
    street2: str | None = Field("street2", TEXT, default=UNSET)
    """Second line of the address."""
    city: str | None = Field("city", TEXT, default=UNSET)
    """City."""
    stateprovince: str | None = Field("stateprovince", TEXT, default=UNSET)
    """State or province."""
    postal_code: str | None = Field("postalCode", TEXT, default=UNSET)
    """Postal code."""
    country: str | None = Field("country", TEXT, default=UNSET)
    """Country."""
    roles: builtins.list[RoleReference] | None = Field("roles", Many(One("RoleReference")), default=UNSET)
    """The roles of the user."""
