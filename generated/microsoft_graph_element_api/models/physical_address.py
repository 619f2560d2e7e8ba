"""A street address."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class PhysicalAddress(Model):
    """A street address."""

    street: str | None = Field("street", TEXT, default=UNSET)
    """Street and number."""
    city: str | None = Field("city", TEXT, default=UNSET)
    """City."""
    state: str | None = Field("state", TEXT, default=UNSET)
    """State or province."""
    country_or_region: str | None = Field("countryOrRegion", TEXT, default=UNSET)
    """Country or region, in free form."""
    postal_code: str | None = Field("postalCode", TEXT, default=UNSET)
    """Postal code."""
