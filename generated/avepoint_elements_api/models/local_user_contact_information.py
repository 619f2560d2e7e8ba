"""Phone numbers of a local user."""

from __future__ import annotations

from .._models import (
    TEXT,
    Field,
    Model,
    model,
)


@model
class LocalUserContactInformation(Model):
    """Phone numbers of a local user."""

    office_phone: str = Field("officePhone", TEXT)
    """Office phone."""
    mobile: str = Field("mobile", TEXT)
    """Mobile phone."""
    fax: str = Field("fax", TEXT)
    """Fax; asked for since June 2026."""
    ip_phone: str = Field("ipPhone", TEXT)
    """IP phone."""
    home_phone: str = Field("homePhone", TEXT)
    """Phone at home."""
    pager: str = Field("pager", TEXT)
    """Pager."""
