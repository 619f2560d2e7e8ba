"""Address of a local user."""

from __future__ import annotations

from .._models import (
    TEXT,
    Field,
    Model,
    model,
)


@model
class LocalUserOfficeInformation(Model):
    """Address of a local user."""

    postal_code: str = Field("postalCode", TEXT)
    """Postal code."""
    country_region: str = Field("countryRegion", TEXT)
    """Country or region: the English name in the samples, an ISO 3166 two-letter code in the list of the
    reference.
    """
    state: str = Field("state", TEXT)
    """State or province."""
    address: str = Field("address", TEXT)
    """Street address."""
    city: str = Field("city", TEXT)
    """City; asked for since June 2026."""
    web_page: str = Field("webPage", TEXT)
    """Web page."""
    po_box: str = Field("poBox", TEXT)
    """Post office box."""
    personal_title: str = Field("personalTitle", TEXT)
    """Title."""
