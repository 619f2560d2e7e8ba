"""A customer to onboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    Code,
    Either,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import DataCenter, IdentityProviderType


@model
class OnboardCustomer(Model):
    """A customer to onboard."""

    identity_provider_type: IdentityProviderType | str = Field(
        "identityProviderType", Either(Code("IdentityProviderType"), TEXT)
    )
    """How the first user signs in. An integer in the table, a string of digits in the sample."""
    first_name: str = Field("firstName", TEXT)
    """First name of the first user."""
    last_name: str = Field("lastName", TEXT)
    """Last name of the first user."""
    organization_name: str = Field("organizationName", TEXT)
    """Name of the organization."""
    registration_account: str = Field("registrationAccount", TEXT)
    """Email address that the account is registered with."""
    country_code: str = Field("countryCode", TEXT)
    """ISO 3166 country code of two letters."""
    telephone_number: str | None = Field("telephoneNumber", TEXT, default=UNSET)
    """Telephone number."""
    data_center: DataCenter = Field("dataCenter", Code("DataCenter"))
    password: str = Field("password", TEXT, secret=True)
    """Password of the first user."""
    tags: builtins.list[str] | None = Field("tags", Many(TEXT), default=UNSET)
    """Tags for the customer."""
    management_mode: bool | None = Field("managementMode", FLAG, default=UNSET)
    """Whether the partner manages the tenants. Read back as a code (ManagementMode)."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            identity_provider_type: IdentityProviderType | str,
            first_name: str,
            last_name: str,
            organization_name: str,
            registration_account: str,
            country_code: str,
            telephone_number: str | None = UNSET,
            data_center: DataCenter | str,
            password: str,
            tags: builtins.list[str] | None = UNSET,
            management_mode: bool | None = UNSET,
        ) -> None: ...
