"""A customer of the partner."""

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

    from . import CustomerJobStatus, CustomerTenant, ManagementMode


@model
class Customer(Model):
    """A customer of the partner."""

    id: str | None = Field("id", TEXT, default=UNSET)
    """Id of the customer."""
    organization: str | None = Field("organization", TEXT, default=UNSET)
    """Name of the organization."""
    owner_email: str | None = Field("ownerEmail", TEXT, default=UNSET)
    """Email address of the owner."""
    job_status: CustomerJobStatus | None = Field("jobStatus", Code("CustomerJobStatus"), default=UNSET)
    country_or_region: str | None = Field("countryOrRegion", TEXT, default=UNSET)
    """Country or region; an English name so far."""
    management_mode: ManagementMode | None = Field("managementMode", Code("ManagementMode"), default=UNSET)
    tenants: builtins.list[CustomerTenant] | None = Field("tenants", Many(One("CustomerTenant")), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            id: str | None = UNSET,
            organization: str | None = UNSET,
            owner_email: str | None = UNSET,
            job_status: CustomerJobStatus | int | None = UNSET,
            country_or_region: str | None = UNSET,
            management_mode: ManagementMode | int | None = UNSET,
            tenants: builtins.list[CustomerTenant] | None = UNSET,
        ) -> None: ...
