"""A user of the platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins
    import datetime

    from . import Role


@model
class User(Model):
    """A user of the platform."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the user."""
    first_name: str | None = Field("firstName", TEXT, default=UNSET)
    """First name."""
    last_name: str | None = Field("lastName", TEXT, default=UNSET)
    """Last name."""
    full_name: str | None = Field("fullName", TEXT, default=UNSET)
    """First and last name."""
    email: str | None = Field("email", TEXT, default=UNSET)
    """Email address; the user signs in with it."""
    email_valid: bool | None = Field("emailValid", FLAG, default=UNSET)
    """Whether the email address is confirmed."""
    external_id: str | None = Field("externalId", TEXT, default=UNSET)
    """Id that the caller gave."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether the user is active."""
    enabled: bool | None = Field("enabled", FLAG, default=UNSET)
    """Whether the user is enabled."""
    account_expired: bool | None = Field("accountExpired", FLAG, default=UNSET)
    """Whether the access has expired."""
    account_non_expired: bool | None = Field("accountNonExpired", FLAG, default=UNSET)
    """The opposite of accountExpired."""
    account_locked: bool | None = Field("accountLocked", FLAG, default=UNSET)
    """Whether the user is locked out."""
    account_non_locked: bool | None = Field("accountNonLocked", FLAG, default=UNSET)
    """The opposite of accountLocked."""
    credentials_expired: bool | None = Field("credentialsExpired", FLAG, default=UNSET)
    """Whether the password has expired."""
    credentials_non_expired: bool | None = Field("credentialsNonExpired", FLAG, default=UNSET)
    """The opposite of credentialsExpired."""
    secret: str | None = Field("secret", TEXT, default=UNSET, secret=True)
    """The secret for the Authorization header. There after creating the user, and when read with the password."""
    user_secret_keystring: str | None = Field("userSecretKeystring", TEXT, default=UNSET, secret=True)
    """Another form of the secret."""
    password: str | None = Field("password", TEXT, default=UNSET, secret=True)
    """Never the password; the word secured."""
    activation_code: str | None = Field("activationCode", TEXT, default=UNSET, secret=True)
    """Code that activates the user."""
    phone: str | None = Field("phone", TEXT, default=UNSET)
    """Telephone number."""
    street1: str | None = Field("street1", TEXT, default=UNSET)
    """First line of the address."""
    street2: str | None = Field("street2", TEXT, default=UNSET)
    """Second line of the address."""
    city: str | None = Field("city", TEXT, default=UNSET)
    """City."""
    stateprovince: str | None = Field("stateprovince", TEXT, default=UNSET)
    """State or province. Spelled stateProvince where a user is replaced."""
    postal_code: str | None = Field("postalCode", TEXT, default=UNSET)
    """Postal code."""
    country: str | None = Field("country", TEXT, default=UNSET)
    """Country."""
    roles: builtins.list[Role] | None = Field("roles", Many(One("Role")), default=UNSET)
    """The roles of the user."""
    created_date: datetime.datetime | None = Field("createdDate", MOMENT, default=UNSET)
    """When the user was made; a day alone in some answers."""
    last_login_date: datetime.datetime | None = Field("lastLoginDate", MOMENT, default=UNSET)
    """When the user last signed in; a day alone in some answers."""
