"""A customer."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class LegacyCustomer(Model):
    """A customer."""

    odata_context: str | None = Field("@odata.context", TEXT, default=UNSET)
    """Type of the answer, as a URL; on an object fetched alone."""
    id: str | None = Field("id", TEXT, default=UNSET)
    """Identifier of the customer."""
    organization: str | None = Field("organization", TEXT, default=UNSET)
    """Organization."""
    owner_email: str | None = Field("ownerEmail", TEXT, default=UNSET)
    """Address of the owner."""
    job_status: str | None = Field("jobStatus", TEXT, default=UNSET)
    """Overall state of the jobs, as a label."""
    country_or_region: str | None = Field("countryOrRegion", TEXT, default=UNSET)
    """Country or region."""
