"""Phone numbers of a user."""

from __future__ import annotations

from .._models import (
    TEXT,
    Field,
    Model,
    model,
)


@model
class UserContactInformation(Model):
    """Phone numbers of a user."""

    office_phone: str = Field("officePhone", TEXT)
    """Office phone."""
    mobile: str = Field("mobile", TEXT)
    """Mobile phone."""
    fax: str = Field("fax", TEXT)
    """Fax; asked for since June 2026."""
